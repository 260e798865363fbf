import { HttpClient } from '@angular/common/http';
import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { paths, type SessionView } from '@presence/contract';
import { newId } from '@presence/domain';
import { aFacilitator, anAttendance, aSessionView } from '@presence/testing';
import { firstValueFrom } from 'rxjs';
import { openApi } from '../../../testing/open-api';
import { associationId } from '../../../testing/sign-in';
import { keepAccount } from '../../accounts/kept-account';
import { forgetDrafts } from '../../forms/drafts';
import { refusals } from '../../accounts/refusals.interceptor';
import { provideOfflineFeatures } from '../../offline/offline-feature';
import { sessionsOffline } from '../sessions-offline';
import { keepDays } from './kept-days';
import { noteSent } from '../../offline/sent-entries';
import { KEPT_UNTIL, offlineReads } from '../../offline/offline-reads.interceptor';

const me = { id: newId(), displayName: 'Camille', locale: 'fr' as const, seats: [] };
const session = aSessionView({
  date: '2026-12-03',
  facilitators: [aFacilitator({ displayName: 'Soraya' })],
  attendance: anAttendance({ note: 'La salle était froide.' }),
});
const other = aSessionView({ date: '2026-12-08', groupId: newId() });

describe('reads without network', () => {
  let http: HttpTestingController;
  let client: HttpClient;

  beforeEach(() => {
    localStorage.clear();
    keepAccount(me);
    keepDays({
      accountId: me.id,
      associationId,
      organiserId: newId(),
      from: '2026-11-22',
      to: '2026-12-13',
      readAt: '2026-11-29T10:00:00.000Z',
      sessions: [session, other],
    });
    ({ api: http } = openApi({
      interceptors: [refusals, offlineReads],
      providers: [provideOfflineFeatures(sessionsOffline)],
    }));
    client = TestBed.inject(HttpClient);
  });

  const cutOff = async (url: string, params: Record<string, string> = {}) => {
    const read = firstValueFrom(client.get(url, { params }));
    http.expectOne((request) => request.url === url).error(new ProgressEvent('error'));
    return read;
  };
  const ids = (body: unknown) => (body as SessionView[]).map(({ id }) => id);

  it('answers from the kept days, without names and notes', async () => {
    const read = (await cutOff(paths.session(associationId, session.id))) as SessionView;
    expect(read).toMatchObject({
      id: session.id,
      facilitators: [{ displayName: 'quelqu’un de l’équipe' }],
      attendance: { note: '' },
    });
    expect(localStorage.getItem('presence.draft.days')).not.toMatch(/Soraya|froide/);
  });

  it('answers kept days by period and group, and refuses days that were not kept', async () => {
    const list = paths.sessions(associationId);
    expect(ids(await cutOff(list, { from: '2026-12-01', to: '2026-12-31' }))).toEqual([
      session.id,
      other.id,
    ]);
    expect(
      ids(await cutOff(list, { from: '2026-12-01', to: '2026-12-31', groupId: other.groupId })),
    ).toEqual([other.id]);
    await expect(cutOff(list, { from: '2027-01-01', to: '2027-01-31' })).rejects.toMatchObject({
      code: 'UNAVAILABLE',
    });
    await expect(cutOff(paths.session(newId(), session.id))).rejects.toMatchObject({
      code: 'UNAVAILABLE',
    });
  });

  it('says until which day the sessions are kept', async () => {
    const url = paths.sessions(associationId);
    const params = { from: '2026-12-01', to: '2026-12-31' };
    const read = firstValueFrom(client.get(url, { params, observe: 'response' }));
    http.expectOne((request) => request.url === url).error(new ProgressEvent('error'));
    expect((await read).headers.get(KEPT_UNTIL)).toBe('2026-12-13');
  });

  it('shows attendance that was sent since with the entered numbers', async () => {
    const waiting = {
      kind: 'ATTENDANCE' as const,
      subject: other.id,
      version: 0,
      draft: { attendeeCount: 6, firstTimerCount: 1, countsByAudience: {} },
    };
    noteSent({ id: newId(), accountId: me.id, associationId, refused: null, waiting });
    expect(await cutOff(paths.session(associationId, other.id))).toMatchObject({
      attendance: { attendeeCount: 6, version: 1 },
    });
  });

  it('refuses after signing out', async () => {
    forgetDrafts();
    await expect(cutOff(paths.session(associationId, session.id))).rejects.toMatchObject({
      code: 'UNAVAILABLE',
    });
  });
});
