import { RESPONSE_INIT } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { SeatView } from '@presence/contract';
import { PAGE } from '../page/page';
import { ASK, AskFailed } from '../rendering/ask';
import { SeatPage } from './seat-page';

const seat = {
  ...{ code: 'K7M-4QX-9TPF', state: 'HELD', position: null },
  ...{ associationSlug: 'les-amarres', associationName: 'Les Amarres' },
  ...{ associationPhone: '0199001234', groupName: 'Atelier', listingSlug: 'atelier' },
  ...{ format: 'IN_PERSON', place: null },
  session: {
    ...{ id: '1', date: '2097-10-10', startTime: '18:00', endTime: '20:00' },
    ...{ timeZone: 'Europe/Paris', startsAt: '2097-10-10T16:00:00.000Z' },
    ...{ endsAt: '2097-10-10T18:00:00.000Z', cancelled: false, moved: false, publicWord: '' },
    ...{ sequence: 0, updatedAt: '2097-01-01T00:00:00.000Z' },
  },
} as SeatView;

async function shown(answer: () => SeatView | null, part = 'K7M-4QX-9TPF') {
  const response: ResponseInit = {};
  TestBed.configureTestingModule({
    providers: [
      { provide: PAGE, useValue: { slug: 'les-amarres', part, query: new URLSearchParams() } },
      { provide: RESPONSE_INIT, useValue: response },
      { provide: ASK, useValue: async () => answer() },
    ],
  });
  const fixture = TestBed.createComponent(SeatPage);
  await fixture.whenStable();
  return { page: fixture.nativeElement as HTMLElement, response };
}
const said = async (over: Partial<SeatView>, session: Partial<SeatView['session']> = {}) =>
  (await shown(() => ({ ...seat, ...over, session: { ...seat.session, ...session } }))).page;

describe('the page of a code', () => {
  it('shows the code, and gives the seat back by a form alone', async () => {
    const page = await said({});
    expect(page.querySelector('h1')?.textContent).toContain('Votre place est réservée');
    expect(page.textContent).toContain('K7M-4QX-9TPF');
    const form = page.querySelector('form');
    expect([form?.getAttribute('method'), form?.getAttribute('action')]).toEqual([
      'post',
      '/places/les-amarres/K7M-4QX-9TPF',
    ]);
    expect(page.querySelector('a[download]')?.getAttribute('href')).toBe(
      '/api/directory/associations/les-amarres/seats/K7M-4QX-9TPF/calendar?language=fr',
    );
  });

  it('says how many come first on the waiting list, and to come back', async () => {
    const page = await said({ state: 'WAITING', position: 2 });
    expect(page.textContent).toContain('Votre position : 2');
    expect(page.textContent).toContain('revenez voir cette page');
  });

  it('says once it is given back, and offers nothing more', async () => {
    const page = await said({ state: 'RELEASED' });
    expect(page.textContent).toContain('Cette place est libérée');
    expect(page.querySelector('form')).toBeNull();
    expect(page.textContent).not.toContain('K7M-4QX-9TPF');
  });

  it('says first that the session was moved, or cancelled and by which closure', async () => {
    expect((await said({}, { moved: true, publicWord: 'Plus tard' })).textContent).toMatch(
      /La date a changé.*Plus tard.*10 octobre/s,
    );
    TestBed.resetTestingModule();
    const closure = { from: '2097-10-01', to: '2097-10-31', publicWord: '' };
    const page = await said({}, { cancelled: true, publicWord: 'Travaux', closure });
    expect(page.textContent).toMatch(/annulée.*Fermé.*Travaux.*votre place l’est aussi/s);
    expect(page.querySelector('a[download]')).toBeNull();
  });

  it('says that the date is to be confirmed, or the holiday for which it is cancelled', async () => {
    expect((await said({}, { uncertain: true })).textContent).toContain('Date à confirmer');
    TestBed.resetTestingModule();
    const over = { uncertain: true, cancelled: true, publicWord: 'Vacances de Toussaint' };
    const page = await said({}, over);
    expect(page.textContent).toMatch(/Cette séance est annulée.*Vacances de Toussaint/s);
    expect(page.textContent).not.toContain('Date à confirmer');
  });

  it('offers nothing to give back once the session has begun', async () => {
    const page = await said({}, { startsAt: '2020-01-01T00:00:00.000Z' });
    expect(page.querySelector('form')).toBeNull();
    expect(page.textContent).toContain('K7M-4QX-9TPF');
  });

  it('asks for a code where none is named, and answers 404 to one that opens nothing', async () => {
    const { page, response } = await shown(() => null, '');
    expect(page.querySelector('[role=alert]')).toBeNull();
    expect(response.status).toBeUndefined();
    TestBed.resetTestingModule();
    const wrong = await shown(() => null);
    expect(wrong.page.textContent).toContain('Ce code n’ouvre aucune place');
    expect(wrong.response.status).toBe(404);
    expect(wrong.page.querySelector('form')?.getAttribute('action')).toBe('/places/les-amarres');
  });

  it('says so when too many codes were tried', async () => {
    const { page } = await shown(() => {
      throw new AskFailed(429);
    });
    expect(page.textContent).toContain('Beaucoup de codes');
  });
});
