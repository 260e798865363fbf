import { OverlayContainer } from '@angular/cdk/overlay';
import { TestBed } from '@angular/core/testing';
import { MatDialog } from '@angular/material/dialog';
import { ActivatedRoute, convertToParamMap } from '@angular/router';
import { OrganiserName, paths, SessionCoverView, type SessionView } from '@presence/contract';
import { newId } from '@presence/domain';
import { aFacilitator, aSessionView } from '@presence/testing';
import * as z from 'zod';
import { plain, type Rendering, renderPage } from '../../../testing/render-page';
import { associationId } from '../../../testing/sign-in';
import { SessionCover } from './session-cover';

const me = newId();
const camille = aFacilitator({ id: me, displayName: 'Camille Rivoire' });
const soraya = aFacilitator({ displayName: 'Soraya Haddad', role: 'CO_FACILITATOR' });

const aRequest = (over: Partial<SessionCoverView> = {}): SessionCoverView => ({
  id: newId(),
  organiserId: soraya.id,
  displayName: soraya.displayName,
  reason: 'ASKED',
  openedAt: '2097-10-01T08:00:00.000Z',
  askedCount: 3,
  asked: false,
  mayTakeBack: false,
  ...over,
});

const PAST = '2020-10-01T08:00:00.000Z';
/** The page as the link of a reminder opens it. */
const followed = { snapshot: { queryParamMap: convertToParamMap({ empechement: '1' }) } };

async function shown(
  session: SessionView,
  requests: SessionCoverView[] = [],
  route: object = { snapshot: { queryParamMap: convertToParamMap({}) } },
  on: Rendering<SessionCover>['on'] = {},
) {
  const rendered = await renderPage(SessionCover, {
    inputs: { session },
    on,
    providers: [{ provide: ActivatedRoute, useValue: route }],
    association: { organiserId: me, roles: ['FACILITATOR'] },
  });
  await rendered.answer(
    paths.sessionCoverRequests(associationId, session.id),
    z.array(SessionCoverView),
    requests,
  );
  return rendered;
}

describe('cover on the page of a session', () => {
  afterEach(() => TestBed.inject(OverlayContainer).ngOnDestroy());

  it('given a session that the reader leads, asks for cover in two taps', async () => {
    const session = aSessionView({ facilitators: [camille] });
    const { api, button, settled, answer } = await shown(session);
    (await button('Je ne peux pas venir')).click();
    await settled();
    await answer(paths.organisers(associationId), z.array(OrganiserName), []);
    const dialog = document.querySelector('mat-dialog-container');
    const send = [...(dialog?.querySelectorAll('button') ?? [])].at(-1);
    expect(plain(send?.textContent)).toBe('Chercher quelqu’un');
    send?.click();
    await settled();
    const sent = api.expectOne({
      method: 'POST',
      url: paths.sessionCoverRequests(associationId, session.id),
    });
    expect(sent.request.body).toEqual({ organiserId: me, agreedId: null });
  });

  it('given the link of a reminder, opens the dialog by itself, once', async () => {
    const session = aSessionView({ facilitators: [camille] });
    const { fixture, settled, answer } = await shown(session, [], followed);
    await settled();
    await answer(paths.organisers(associationId), z.array(OrganiserName), []);
    const dialogs = () => document.querySelectorAll('mat-dialog-container').length;
    expect(dialogs()).toBe(1);
    TestBed.inject(MatDialog).closeAll();
    fixture.componentRef.setInput('session', { ...session });
    await settled();
    expect(dialogs()).toBe(0);
  });

  it.each([
    ['is asked and has not said yes', [{ ...camille, state: 'ASKED' as const }], {}],
    ['is on it no longer', [soraya], {}],
    ['leads one that is over', [camille], { startsAt: PAST, endsAt: PAST }],
  ])('given the link of a reminder and somebody who %s, opens nothing', async (_, who, over) => {
    const session = aSessionView({ facilitators: who, ...over });
    const { settled } = await renderPage(SessionCover, {
      inputs: { session },
      providers: [{ provide: ActivatedRoute, useValue: followed }],
      association: { organiserId: me, roles: ['FACILITATOR'] },
    });
    await settled();
    expect(document.querySelector('mat-dialog-container')).toBeNull();
  });

  it('given a dialog that is closed with nothing done, has the session read again', async () => {
    const session = aSessionView({ facilitators: [camille] });
    const changed = jest.fn();
    const { button, settled } = await shown(session, [], undefined, { changed });
    (await button('Je ne peux pas venir')).click();
    await settled();
    document.querySelector<HTMLElement>('mat-dialog-actions button')?.click();
    await settled();
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('given a session that others lead, offers nothing to whoever only facilitates elsewhere', async () => {
    const { text } = await shown(aSessionView({ facilitators: [soraya] }));
    expect(text()).toBe('');
  });

  it('given a request that was asked of the reader, takes it over in one tap', async () => {
    const session = aSessionView({ facilitators: [] });
    const request = aRequest({ asked: true });
    const { api, button, settled, text } = await shown(session, [request]);
    expect(text()).toContain('Soraya Haddad ne peut pas venir');
    expect(text()).toContain('3 personnes sollicitées');
    (await button('Oui, je prends le relais')).click();
    await settled();
    api.expectOne({ method: 'PUT', url: paths.coverAcceptance(associationId, request.id) });
  });

  it('given a request that the reader may speak for, takes it back or names somebody', async () => {
    const session = aSessionView({ facilitators: [camille] });
    const request = aRequest({ mayTakeBack: true });
    const { api, button, settled } = await shown(session, [request]);
    expect(await button('Quelqu’un a accepté')).toBeTruthy();
    (await button('Ne plus chercher')).click();
    await settled();
    api.expectOne({ method: 'DELETE', url: paths.sessionCoverRequest(associationId, request.id) });
  });

  it('given a cancelled session, neither reads nor offers anything', async () => {
    const session = aSessionView({
      facilitators: [camille],
      cancelledAt: '2097-10-01T08:00:00.000Z',
    });
    const { api, text } = await renderPage(SessionCover, {
      inputs: { session },
      association: { organiserId: me, roles: ['FACILITATOR'] },
    });
    api.expectNone(paths.sessionCoverRequests(associationId, session.id));
    expect(text()).toBe('');
  });
});
