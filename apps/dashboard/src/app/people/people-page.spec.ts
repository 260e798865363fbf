import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MatIconTestingModule } from '@angular/material/icon/testing';
import { provideRouter } from '@angular/router';
import { paths, type PeoplePage as Page, type PersonLine } from '@presence/contract';
import { newId } from '@presence/domain';
import { eventually } from '../../testing/eventually';
import { CurrentAssociation } from '../associations/current-association';
import { refusals } from '../accounts/refusals.interceptor';
import { PeoplePage } from './people-page';

const associationId = newId();
const line = (over: Partial<PersonLine>): PersonLine => ({
  id: newId(),
  firstName: 'Ginette',
  lastName: 'Delorme',
  unreadable: false,
  branchName: null,
  communeName: 'Lyon',
  languages: ['fr'],
  leadVolunteerName: null,
  consented: ['CALL'],
  needs: [
    { id: newId(), kind: 'CALL', rhythm: { kind: 'TIMES_A_WEEK', times: 2 }, priority: 'NORMAL' },
  ],
  waitingSince: null,
  lastReachedAt: null,
  endedAt: null,
  ...over,
});

describe('PeoplePage', () => {
  const open = async (page: Page, inputs: Record<string, string> = {}) => {
    TestBed.configureTestingModule({
      imports: [MatIconTestingModule],
      providers: [
        provideRouter([]),
        provideHttpClient(withInterceptors([refusals])),
        provideHttpClientTesting(),
        {
          provide: CurrentAssociation,
          useValue: { id: signal(associationId), slug: signal('amarres') },
        },
      ],
    });
    const fixture = TestBed.createComponent(PeoplePage);
    for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
    fixture.detectChanges();
    const api = TestBed.inject(HttpTestingController);
    for (const asked of api.match(paths.branches(associationId))) asked.flush([]);
    const asked = await eventually(
      () => api.match(({ url }) => url === paths.people(associationId))[0],
    );
    asked.flush(page);
    await fixture.whenStable();
    return { asked, text: () => (fixture.nativeElement as HTMLElement).textContent ?? '' };
  };

  it('says of each person what they want, whether they wait, and what is missing', async () => {
    const people = [
      line({ waitingSince: new Date(Date.now() - 5 * 86_400_000).toISOString() }),
      line({ firstName: 'Marcel', consented: [], needs: [] }),
      line({ unreadable: true, firstName: '', lastName: '' }),
    ];
    const { text } = await open({ people, total: 3, page: 1, pageCount: 1 });
    for (const words of [
      'Ginette Delorme',
      'Deux appels par semaine',
      'Attend depuis 5 jours',
      'Marcel',
      'Sans consentement',
      'Aucun besoin noté',
      'Nom illisible',
      '3 personnes',
    ])
      expect(text()).toContain(words);
  });

  it('asks for what the address says, page by page', async () => {
    const { asked, text } = await open(
      { people: [line({})], total: 120, page: 2, pageCount: 3 },
      { nom: 'gin', montrer: 'WAITING', page: '2' },
    );
    expect(asked.request.urlWithParams).toContain('show=WAITING&page=2&name=gin');
    expect(text()).toContain('Page 2 sur 3');
  });

  it('says how to begin while there is nobody', async () => {
    const { text } = await open({ people: [], total: 0, page: 1, pageCount: 1 });
    expect(text()).toContain('Ajouter une première personne');
  });
});
