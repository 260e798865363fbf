import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { inputBinding, outputBinding } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MatIconTestingModule } from '@angular/material/icon/testing';
import { paths } from '@presence/contract';
import { newId, type Rota } from '@presence/domain';
import { CurrentAssociation } from '../../associations/current-association';
import { WithdrawnNote } from './withdrawn-note';

const [association, rotaId, contactId] = [newId(), newId(), newId()];
const HOUR_MS = 3_600_000;
const hoursAgo = (hours: number) => new Date(Date.now() - hours * HOUR_MS).toISOString();

const published: Rota = {
  id: rotaId,
  branchId: null,
  from: '2030-12-02',
  weeks: 4,
  state: 'PUBLISHED',
  publishedAt: hoursAgo(48),
  withdrawnFrom: null,
  withdrawnAt: null,
  version: 1,
};

function shown(rota: Partial<Rota>) {
  TestBed.configureTestingModule({
    imports: [MatIconTestingModule],
    providers: [
      provideHttpClient(),
      provideHttpClientTesting(),
      {
        provide: CurrentAssociation,
        useValue: { id: () => association, requireId: () => association },
      },
    ],
  });
  const changed = jest.fn();
  const fixture = TestBed.createComponent(WithdrawnNote, {
    bindings: [
      inputBinding('rota', () => ({ ...published, ...rota })),
      outputBinding('changed', changed),
    ],
  });
  fixture.detectChanges();
  const page = fixture.nativeElement as HTMLElement;
  return {
    fixture,
    changed,
    http: TestBed.inject(HttpTestingController),
    text: () => page.textContent?.replace(/\s+/g, ' ').trim() ?? '',
    button: () => page.querySelector('button'),
  };
}

describe('the note on the board of a withdrawn rota', () => {
  it('is not there while the rota stands', () => {
    expect(shown({}).text()).toBe('');
  });

  it('says that all of it is withdrawn', () => {
    const from = '2030-12-02';
    expect(
      shown({ state: 'WITHDRAWN', withdrawnFrom: from, withdrawnAt: hoursAgo(1) }).text(),
    ).toContain('Ce roulement est retiré : plus rien de lui n’est prévu.');
  });

  it('says from which day on it is withdrawn', () => {
    expect(shown({ withdrawnFrom: '2030-12-18', withdrawnAt: hoursAgo(1) }).text()).toContain(
      'retiré à partir du mercredi 18 décembre',
    );
  });

  it('offers to undo it for a day, and no longer', () => {
    const withdrawn = { state: 'WITHDRAWN', withdrawnFrom: '2030-12-02' } as const;
    expect(shown({ ...withdrawn, withdrawnAt: hoursAgo(23) }).button()).not.toBeNull();
    TestBed.resetTestingModule();
    expect(shown({ ...withdrawn, withdrawnAt: hoursAgo(25) }).button()).toBeNull();
  });

  it('undoes it, and names what did not come back as it was', async () => {
    const withdrawn = { state: 'WITHDRAWN', withdrawnFrom: '2030-12-02' } as const;
    const { button, http, changed, fixture, text } = shown({
      ...withdrawn,
      withdrawnAt: hoursAgo(1),
    });
    button()?.click();
    const undone = http.expectOne({
      url: paths.rotaWithdrawal(association, rotaId),
      method: 'DELETE',
    });
    undone.flush({
      rota: { ...published, version: 3 },
      restored: 5,
      toldVolunteers: 2,
      notRestored: [
        {
          contactId,
          personName: 'Adèle Roulement',
          date: '2030-12-03',
          start: '10:00',
          why: { fr: 'Awa est absente', en: 'Awa is away' },
          gap: true,
        },
      ],
    });
    await fixture.whenStable();
    expect(changed).toHaveBeenCalledTimes(1);
    expect(text()).toContain('Adèle Roulement – mardi 3 décembre');
    expect(text()).toContain('Awa est absente (attend quelqu’un d’autre)');
  });
});
