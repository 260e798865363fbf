import { paths, type PastSessions, type Today } from '@presence/contract';
import { NOT_HELD_REASONS } from '@presence/domain';
import { signIn } from '../testing/sign-in';
import { startApi, type TestApi } from '../testing/start-api';
import { givenPastSession } from '../testing/given-past-session';

const nobody = { attendeeCount: 0, firstTimerCount: 0, countsByAudience: {}, note: '' };
const numbers = { attendeeCount: 8, firstTimerCount: 2, countsByAudience: {}, note: '' };
const notHeld = { ...nobody, notHeldReason: 'VENUE_CLOSED' };

describe('a session that was not held', () => {
  let api: TestApi;
  let browser: Awaited<ReturnType<typeof signIn>>;
  let association: { id: string };

  beforeAll(async () => {
    api = await startApi();
    association = await api.given.association();
    await api.given.organiser(association, 'animation@lesamarres.example', ['FACILITATOR']);
    browser = await signIn(api, 'animation@lesamarres.example');
  });
  afterAll(() => api.stop());

  const over = (hoursAgo: number, changes: object = {}) =>
    givenPastSession(api, association, hoursAgo, changes);
  const url = (sessionId: string) => paths.attendance(association.id, sessionId);
  const tell = (sessionId: string, draft: object = notHeld, version = 0) =>
    browser.put(url(sessionId)).set('If-Match', `"${version}"`).send(draft);
  const takeBack = (sessionId: string, version: number) =>
    browser.delete(url(sessionId)).set('If-Match', `"${version}"`);
  const past = async (query: object = {}) =>
    (await browser.get(paths.pastSessions(association.id)).query(query).expect(200))
      .body as PastSessions;
  const recordOf = async (sessionId: string) =>
    (await past({ record: undefined })).sessions.find(({ id }) => id === sessionId);
  const toEnter = async () => {
    const { queue } = (await browser.get(paths.today(association.id)).expect(200)).body as Today;
    const part = queue.find(({ kind }) => kind === 'ATTENDANCE');
    return part?.kind === 'ATTENDANCE' ? part.first : [];
  };

  it('is told with a reason, and waits for no numbers any more', async () => {
    const { id } = await over(3);
    expect((await toEnter()).map(({ sessionId }) => sessionId)).toContain(id);
    const { body } = await tell(id).expect(200);
    expect(body).toMatchObject({ notHeldReason: 'VENUE_CLOSED', attendeeCount: 0, version: 1 });
    expect((await toEnter()).map(({ sessionId }) => sessionId)).not.toContain(id);
    const session = (await browser.get(paths.session(association.id, id)).expect(200)).body;
    expect(session.attendance.notHeldReason).toBe('VENUE_CLOSED');
    expect(session.cancelledAt).toBeNull();
  });

  it('is known apart from one to which nobody came, one that was cancelled and one of which nothing is known', async () => {
    const [silent, empty, held, off] = [
      await over(10),
      await over(11),
      await over(12),
      await over(13, {
        cancelledAt: new Date().toISOString(),
        held: false,
        publicWord: 'Travaux.',
      }),
    ];
    await tell(empty.id, nobody).expect(200);
    await tell(held.id, numbers).expect(200);
    const kept = await over(14);
    await tell(kept.id).expect(200);
    expect(await recordOf(silent.id)).toMatchObject({ record: 'NOT_ENTERED', attendeeCount: null });
    expect(await recordOf(empty.id)).toMatchObject({ record: 'NOBODY_CAME', attendeeCount: 0 });
    expect(await recordOf(held.id)).toMatchObject({
      record: 'HELD',
      attendeeCount: 8,
      firstTimerCount: 2,
    });
    expect(await recordOf(kept.id)).toMatchObject({
      record: 'NOT_HELD',
      attendeeCount: null,
      notHeldReason: 'VENUE_CLOSED',
    });
    expect(await recordOf(off.id)).toMatchObject({ record: 'CANCELLED', publicWord: 'Travaux.' });
  });

  it('is overdue three days after its end, and not before', async () => {
    const [fresh, old] = [await over(3 * 24 + 1), await over(3 * 24 + 3)];
    expect(await recordOf(fresh.id)).toMatchObject({ overdue: false });
    expect(await recordOf(old.id)).toMatchObject({ overdue: true });
    await tell(old.id).expect(200);
    expect(await recordOf(old.id)).toMatchObject({ overdue: false });
  });

  it('is as before once taken back, and numbers entered later begin with a higher version', async () => {
    const { id } = await over(20);
    await tell(id).expect(200);
    await takeBack(id, 1).expect(204);
    expect(await recordOf(id)).toMatchObject({ record: 'NOT_ENTERED' });
    await browser.get(url(id)).expect(404);
    const { body } = await tell(id, numbers).expect(200);
    expect(body).toMatchObject({ attendeeCount: 8, version: 2 });
    // Whoever still sees "not held" takes nothing away.
    expect((await takeBack(id, 1).expect(412)).body.code).toBe('VERSION_CONFLICT');
    const corrections = (
      await browser.get(paths.attendanceCorrections(association.id, id)).expect(200)
    ).body;
    expect(corrections).toMatchObject([
      { notHeldReason: 'VENUE_CLOSED', version: 1, reason: null },
    ]);
  });

  it('may have been held after all: its numbers need no reason', async () => {
    const { id } = await over(21);
    await tell(id).expect(200);
    expect((await tell(id, numbers, 1).expect(200)).body).toMatchObject({
      notHeldReason: null,
      attendeeCount: 8,
    });
  });

  it.each([
    ['one to come', -30, {}, 409, 'SESSION_IN_FUTURE'],
    [
      'a cancelled one',
      22,
      { cancelledAt: '2026-01-01T00:00:00Z', held: false },
      409,
      'SESSION_CANCELLED',
    ],
  ])('cannot be %s', async (_, hoursAgo, changes, status, code) => {
    const { id } = await over(hoursAgo, changes);
    expect((await tell(id).expect(status)).body.code).toBe(code);
  });

  it('counts nobody, and has one of the known reasons', async () => {
    const { id } = await over(23);
    const counted = await tell(id, { ...numbers, notHeldReason: 'OTHER' }).expect(400);
    expect(counted.body.issues).toContainEqual({
      path: ['attendeeCount'],
      message: 'NOT_HELD_COUNTS_NOBODY',
    });
    const unknown = await tell(id, { ...nobody, notHeldReason: 'RAINBOW' }).expect(400);
    expect(unknown.body.issues).toContainEqual({ path: ['notHeldReason'], message: 'REQUIRED' });
    for (const notHeldReason of NOT_HELD_REASONS)
      await tell((await over(24)).id, { ...nobody, notHeldReason }).expect(200);
  });

  it('one of two who tell different things at once is shown what the other told', async () => {
    const { id } = await over(25);
    const answers = await Promise.all([tell(id), tell(id, numbers)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it('lists of one group, of one kind, page by page', async () => {
    const { id, groupId } = await over(26);
    await tell(id).expect(200);
    const ofGroup = await past({ groupId });
    expect(ofGroup).toMatchObject({ count: 1, sessions: [{ id, groupName: expect.any(String) }] });
    expect(await past({ groupId, record: 'NOT_ENTERED' })).toEqual({ count: 0, sessions: [] });
    expect((await past({ groupId, page: 2 })).sessions).toEqual([]);
    await browser.get(paths.pastSessions(association.id)).query({ page: 0 }).expect(400);
    await browser.get(paths.pastSessions(association.id)).query({ record: 'LOST' }).expect(400);
  });

  it('is nobody else’s: another association finds neither session nor list', async () => {
    const { id } = await over(27);
    const other = await api.given.association();
    await api.given.organiser(other, 'ailleurs@kaz.example', ['ADMINISTRATOR']);
    const stranger = await signIn(api, 'ailleurs@kaz.example');
    await stranger
      .put(paths.attendance(other.id, id))
      .set('If-Match', '"0"')
      .send(notHeld)
      .expect(404);
    await stranger.delete(paths.attendance(other.id, id)).set('If-Match', '"0"').expect(404);
    expect((await stranger.get(paths.pastSessions(other.id)).expect(200)).body.count).toBe(0);
    await api.given.organiser(association, 'appels@lesamarres.example', ['VOLUNTEER']);
    const volunteer = await signIn(api, 'appels@lesamarres.example');
    await volunteer.get(paths.pastSessions(association.id)).expect(403);
    await volunteer.delete(paths.attendance(association.id, id)).set('If-Match', '"0"').expect(403);
  });
});
