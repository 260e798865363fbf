import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { MatIconTestingModule } from '@angular/material/icon/testing';
import { provideRouter } from '@angular/router';
import { type Me, paths } from '@presence/contract';
import { figuresOf, newId } from '@presence/domain';
import { SignedIn } from '../accounts/signed-in';
import { CurrentAssociation } from '../associations/current-association';
import { refusals } from '../problems/refusals.interceptor';
import { FiguresPage } from './figures-page';

const associationId = newId();
const me: Me = {
  id: newId(), email: 'claire@amarres.example', displayName: 'Claire', locale: 'fr',
  seats: [{ organiserId: newId(), associationId, associationSlug: 'amarres', associationName: 'Les Amarres', roles: ['COORDINATOR'] }],
};
const month = (HELD: number) => ({ month: '2026-01', branchId: null, HELD, UNANSWERED: 9, DECLINED: 0, WITHOUT_OUTCOME: 0, caseload: 12, hours: 15, kilometres: 40 });
const figures = (held: number) =>
  figuresOf({ from: '2026-01', until: '2026-01', branches: [{ id: null, name: '' }], counted: [month(held)], faces: [], loads: { IDLE: 0, USUAL: 9, OVERLOADED: 0 }, waitingDays: [] }, 5);

describe('FiguresPage', () => {
  const open = async (answer: object) => {
    TestBed.configureTestingModule({
      imports: [MatIconTestingModule],
      providers: [provideHttpClient(withInterceptors([refusals])), provideHttpClientTesting(), provideRouter([])],
    });
    const api = TestBed.inject(HttpTestingController);
    const loaded = TestBed.inject(SignedIn).load();
    api.expectOne(paths.me).flush(me);
    await loaded;
    TestBed.inject(CurrentAssociation).take('amarres');
    const fixture = TestBed.createComponent(FiguresPage);
    fixture.componentRef.setInput('de', '2026-01');
    fixture.componentRef.setInput('a', '2026-01');
    fixture.detectChanges();
    api.expectOne(`${paths.figures(associationId)}?from=2026-01&until=2026-01`).flush(answer);
    await fixture.whenStable();
    return fixture.nativeElement as HTMLElement;
  };

  it('draws the figures, with a table behind each chart and files to take away', async () => {
    const page = await open(figures(40));
    expect(page.querySelectorAll('svg[role="img"]')).toHaveLength(5);
    expect(page.querySelectorAll('details table')).toHaveLength(5);
    expect(page.querySelector('dd')?.textContent?.trim()).toBe('49');
    expect([...page.querySelectorAll('.files a')].map((link) => link.getAttribute('href'))).toEqual([
      expect.stringContaining('figures.xlsx'), expect.stringContaining('figures.csv'),
    ]);
  });

  it('says that a small number is secret', async () => {
    const page = await open(figures(3));
    expect(page.querySelector('details table td')?.textContent).toBe('secret');
    expect(page.querySelectorAll('dd')[1]?.textContent).toContain('au moins');
  });

  it('says how to begin where nothing took place', async () => {
    const none = figuresOf({ from: '2026-01', until: '2026-01', branches: [{ id: null, name: '' }], counted: [], faces: [], loads: { IDLE: 0, USUAL: 0, OVERLOADED: 0 }, waitingDays: [] }, 5);
    expect((await open(none)).querySelector('p-empty')?.textContent).toContain('comptes rendus');
  });
});
