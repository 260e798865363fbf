import { OverlayContainer } from '@angular/cdk/overlay';
import { TestBed } from '@angular/core/testing';
import { paths } from '@presence/contract';
import type { SessionRegistration } from '@presence/domain';
import { aSessionView } from '@presence/testing';
import { refusal } from '../../../testing/refusal';
import { renderPage } from '../../../testing/render-page';
import { associationId } from '../../../testing/sign-in';
import { SessionRegistrationCard } from './session-registration';

const registration: SessionRegistration = {
  ...{ taken: true, open: true, capacity: 8, seatCount: 8, waitingCount: 2 },
  ...{ largestWaitingCount: 2, releasedCount: 0 },
};

async function shown(over: Partial<SessionRegistration> = {}, mayChange = true, session = {}) {
  const changed: unknown[] = [];
  const view = aSessionView({ registration: { ...registration, ...over }, ...session });
  const rendered = await renderPage(SessionRegistrationCard, {
    inputs: { session: view, mayChange },
    on: { changed: () => changed.push(true) },
  });
  return { ...rendered, session: view, changed };
}

describe('the seats of a session, for its organisers', () => {
  afterEach(() => TestBed.inject(OverlayContainer).ngOnDestroy());

  it('are counted, never named', async () => {
    const { text, page } = await shown();
    expect(text()).toContain('Inscriptions : 8 sur 8, 2 en attente');
    expect(page.querySelector('input')).toBeNull();
  });

  it('are handed out with a code to read out, and the place on the waiting list', async () => {
    const { api, button, text, settled, session, changed, fixture } = await shown();
    (await button('Donner une place')).click();
    const request = api.expectOne(paths.sessionSeats(associationId, session.id));
    expect(request.request.body).toEqual({ id: expect.any(String) });
    request.flush({ code: 'K7M-4QX-9TPF', state: 'WAITING', position: 3 });
    await settled();
    expect(text()).toContain('K7M-4QX-9TPF');
    expect(text()).toContain('position 3');
    expect(changed).toHaveLength(1);
    fixture.componentRef.setInput('session', { ...session, version: 2 });
    await settled();
    expect(text()).toContain('K7M-4QX-9TPF');
    fixture.componentRef.setInput('session', aSessionView({ registration }));
    await settled();
    expect(text()).not.toContain('K7M-4QX-9TPF');
  });

  it('are closed to visitors for this session, and opened again', async () => {
    const { api, button, settled, session } = await shown();
    (await button('Fermer les inscriptions')).click();
    const request = api.expectOne(paths.sessionRegistration(associationId, session.id));
    expect(request.request.body).toEqual({ open: false });
    request.flush({ ...registration, open: false });
    await settled();
    expect(document.body.textContent).toContain('Les places prises restent prises');
    TestBed.resetTestingModule();
    expect((await shown({ open: false })).text()).toContain('Rouvrir les inscriptions');
  });

  it('are given back by the code that is read out; a wrong one is said at its field', async () => {
    const { api, button, settled, session, changed } = await shown();
    (await button('Libérer une place')).click();
    await settled();
    const field = document.querySelector<HTMLInputElement>('mat-dialog-container input');
    if (!field) throw new Error('No field for the code.');
    const send = async (code: string) => {
      field.value = code;
      field.dispatchEvent(new Event('input'));
      document
        .querySelector<HTMLFormElement>('mat-dialog-container form')
        ?.dispatchEvent(new Event('submit', { cancelable: true }));
      await settled();
      return api.expectOne(paths.sessionSeatReleases(associationId, session.id));
    };
    const issue = { path: ['code'], message: 'SEAT_CODE_UNKNOWN' };
    (await send('777-777-7777')).flush(...refusal('NOT_FOUND', 404, { issues: [issue] }));
    await settled();
    expect(document.body.textContent).toContain('Aucune place de cette séance n’a ce code');
    (await send('K7M-4QX-9TPF')).flush({ code: 'K7M-4QX-9TPF', state: 'RELEASED', position: null });
    await settled();
    expect(document.body.textContent).toContain('La place est libérée');
    expect(changed).toHaveLength(1);
  });

  it.each([
    ['who only looks', {}, false, {}],
    ['once the session has begun', {}, true, { date: '2020-01-10' }],
    ['where the group takes none any more', { taken: false }, true, {}],
  ])('offer nothing to do to %s', async (_, over, may, session) => {
    const { page } = await shown(over, may, session);
    expect(page.querySelector('button')).toBeNull();
  });
});
