import { REQUEST_CONTEXT } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { PublicSessionSeats } from '@presence/contract';
import { PAGE } from '../page/page';
import { ASK } from '../rendering/ask';
import { ReservePage } from './reserve-page';

const SESSION = '0198c0de-0000-7000-8000-000000000001';
const session = {
  ...{ id: SESSION, date: '2097-10-10', startTime: '18:00', endTime: '20:00' },
  ...{ timeZone: 'Europe/Paris', startsAt: '2097-10-10T16:00:00.000Z' },
  ...{ endsAt: '2097-10-10T18:00:00.000Z', cancelled: false, moved: false, publicWord: '' },
  place: null,
};
const place = {
  venueName: 'Le Ponton',
  street: null,
  postcode: '69200',
  communeName: 'Vénissieux',
};

async function shown(
  seats: Partial<PublicSessionSeats>,
  { context = {}, query = `seance=${SESSION}`, over = {} } = {},
): Promise<HTMLElement> {
  const left = { sessionId: SESSION, open: true, free: 3, waitingCount: 0, ...seats };
  TestBed.configureTestingModule({
    providers: [
      {
        provide: PAGE,
        useValue: { slug: 'atelier', part: 'reserver', query: new URLSearchParams(query) },
      },
      { provide: REQUEST_CONTEXT, useValue: { refusedForm: null, ...context } },
      {
        provide: ASK,
        useValue: async (path: string) =>
          path.endsWith('/seats')
            ? [left]
            : { name: 'Atelier', sessions: [{ ...session, ...over }], place },
      },
    ],
  });
  const fixture = TestBed.createComponent(ReservePage);
  await fixture.whenStable();
  return fixture.nativeElement as HTMLElement;
}
const field = (page: HTMLElement, name: string) =>
  page.querySelector<HTMLInputElement>(`form[method=post] [name=${name}]`)?.value;

describe('the page that takes a seat', () => {
  it('says what is left, and posts to its own address with a form of its own', async () => {
    const page = await shown({}, { context: { formIdMarker: 'marker' } });
    expect(page.textContent).toContain('Il reste 3 places');
    expect(page.textContent).toContain('Le Ponton, 69200 Vénissieux');
    expect(page.querySelector('form')?.getAttribute('action')).toBe('/groupes/atelier/reserver');
    expect([field(page, 'sessionId'), field(page, 'formId'), field(page, 'website')]).toEqual([
      SESSION,
      'marker',
      '',
    ]);
    expect(page.querySelector('input[name*=name], input[type=email]')).toBeNull();
  });

  it('says the place on the waiting list beforehand, and that nobody can be told', async () => {
    const page = await shown({ free: 0, waitingCount: 2 });
    expect(page.textContent).toContain('en position 3');
    expect(page.textContent).toContain('nous ne pouvons pas vous prévenir');
    expect(page.querySelector('button')?.textContent).toContain('liste d’attente');
  });

  it('says before a seat is taken that the date is to be confirmed, where it is', async () => {
    expect((await shown({})).textContent).not.toContain('Date à confirmer');
    TestBed.resetTestingModule();
    const page = await shown({}, { over: { uncertain: true } });
    expect(page.textContent).toMatch(/Date à confirmer : les vacances scolaires.*10 octobre/s);
    expect(page.querySelector('form[method=post]')).not.toBeNull();
  });

  it('shows a refusal, and the same form again', async () => {
    const refusedForm = {
      values: { sessionId: [SESSION], formId: ['the same'] },
      problem: { code: 'TOO_MANY_ATTEMPTS' },
    };
    const page = await shown({}, { context: { refusedForm }, query: '' });
    expect(page.querySelector('[role=alert]')?.textContent).toContain('depuis votre réseau');
    expect(field(page, 'formId')).toBe('the same');
  });

  it.each([
    ['closed', { open: false }, {}, 'ne prend pas, ou plus, d’inscriptions'],
    ['cancelled', {}, { cancelled: true, publicWord: 'Salle fermée' }, 'Cette séance est annulée'],
  ])('takes nothing where the session is %s', async (_, seats, over, words) => {
    const page = await shown(seats, { over });
    expect(page.textContent).toContain(words);
    expect(page.querySelector('form')).toBeNull();
  });

  it('is not found for a session that the group does not have', async () => {
    expect((await shown({}, { query: 'seance=nothing' })).textContent).toContain('n’existe pas');
  });
});
