import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { paths, type MyWeek } from '@presence/contract';
import { openApi } from '../../../testing/open-api';
import { associationId, signIn } from '../../../testing/sign-in';
import { eventually } from '../../../testing/eventually';
import { aContact, me, week } from '../../../testing/opened-week';
import { SignedIn } from '../../accounts/signed-in';
import { WaitingCounts } from '../../pulse/waiting-counts';
import { KeepAhead } from '../../offline/keep-ahead';
import { provideOfflineFeatures } from '../../offline/offline-feature';
import { sessionsOffline } from '../../sessions/sessions-offline';
import { contactsOffline } from '../contacts-offline';
import { KEPT_WEEK } from './kept-week-key';

describe('the week that is kept for days without network', () => {
  const kept = () => localStorage.getItem(KEPT_WEEK) ?? '';
  let api: HttpTestingController;
  let app: ReturnType<typeof openApi>;

  const asked = () => app.asked(paths.myWeek(associationId));
  const sessions = () => app.asked(paths.sessions(associationId));
  const begin = async () => {
    app = openApi({ providers: [provideOfflineFeatures(contactsOffline, sessionsOffline)] });
    ({ api } = app);
    await signIn(me);
    TestBed.inject(KeepAhead);
  };
  const start = async (first: MyWeek) => {
    await begin();
    const anew = localStorage.getItem('presence.draft.days') === null;
    (await asked()).flush(first);
    if (anew) (await sessions()).flush([]);
  };

  beforeEach(() => localStorage.clear());

  it('names nobody any more who withdrew their consent, whichever page is open', async () => {
    await start(week([aContact()]));
    await eventually(() => kept().includes('Jeannette') || undefined);
    TestBed.inject(WaitingCounts).departures.set(1);
    (await asked()).flush(week([]));
    await eventually(() => !kept().includes('Jeannette') || undefined);
    expect(JSON.parse(kept()).contacts).toEqual([]);
  });

  it('reads the week again when the app starts, however lately it was kept', async () => {
    await start(week([aContact()]));
    await eventually(() => kept().includes('Jeannette') || undefined);
    TestBed.resetTestingModule();
    await start(week([]));
    await eventually(() => !kept().includes('Jeannette') || undefined);
    expect(JSON.parse(kept()).contacts).toEqual([]);
  });

  it('keeps nothing for an account that signed out while the answer was on its way', async () => {
    await start(week([aContact()]));
    await eventually(() => kept().includes('Jeannette') || undefined);
    TestBed.inject(WaitingCounts).departures.set(1);
    const late = await asked();
    const left = TestBed.inject(SignedIn).signOut();
    (await eventually(() => api.match({ method: 'DELETE', url: paths.signIn })[0])).flush(null);
    await left;
    late.flush(week([aContact()]));
    await app.settled();
    expect(kept()).toBe('');
  });

  it('keeps no days where the week, which is promised with them, could not be had', async () => {
    await begin();
    (await asked()).error(new ProgressEvent('error'));
    await app.settled();
    api.expectNone(({ url }) => url === paths.sessions(associationId));
    expect(localStorage.getItem('presence.draft.days')).toBeNull();
  });
});
