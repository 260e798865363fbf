import { paths } from '@presence/contract';
import { givenPastSession } from '../testing/given-past-session';
import { signIn } from '../testing/sign-in';
import { startApi, type TestApi } from '../testing/start-api';

describe('attendance', () => {
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

  const held = (hoursAgo: number, over: object = {}) =>
    givenPastSession(api, association, hoursAgo, over);
  const numbers = {
    attendeeCount: 8,
    firstTimerCount: 2,
    countsByAudience: { CARER: 3 },
    note: 'Belle séance.',
  };
  const enter = (sessionId: string, draft: object, version = 0) =>
    browser
      .put(paths.attendance(association.id, sessionId))
      .set('If-Match', `"${version}"`)
      .send(draft);

  it('keeps the numbers, and corrects them when asked with their version', async () => {
    const { id } = await held(5);
    const { body } = await enter(id, numbers).expect(200);
    expect(body).toMatchObject({ ...numbers, sessionId: id, version: 1 });
    const corrected = await enter(id, { ...numbers, attendeeCount: 9 }, 1).expect(200);
    expect(corrected.body).toMatchObject({ attendeeCount: 9, version: 2 });
  });

  it('acts once when a phone sends the same numbers twice', async () => {
    const { id } = await held(6);
    const answers = await Promise.all([enter(id, numbers), enter(id, numbers)]);
    expect(answers.map(({ status, body }) => [status, body.version])).toEqual([
      [200, 1],
      [200, 1],
    ]);
  });

  it('shows the other entry when two people counted differently', async () => {
    const { id } = await held(7);
    await enter(id, numbers).expect(200);
    const { body } = await enter(id, { ...numbers, attendeeCount: 12 }).expect(412);
    expect(body.details.current).toMatchObject({ attendeeCount: 8 });
  });

  it.each([
    [
      'more first-timers than present',
      { firstTimerCount: 9 },
      'firstTimerCount',
      'FIRST_TIMERS_EXCEED_PRESENT',
    ],
    [
      'audiences that exceed those present',
      { countsByAudience: { CARER: 9 } },
      'countsByAudience',
      'AUDIENCES_EXCEED_PRESENT',
    ],
    ['a negative number', { attendeeCount: -1 }, 'attendeeCount', 'NUMBER_TOO_SMALL'],
    ['a half', { attendeeCount: 1.5 }, 'attendeeCount', 'NUMBER_NOT_WHOLE'],
    ['a novel', { note: 'x'.repeat(281) }, 'note', 'TEXT_TOO_LONG'],
    ['a participant’s name', { participants: ['Jeanne'] }, 'participants', 'FIELD_UNKNOWN'],
  ])('refuses %s at its field', async (_, over, path, message) => {
    const { id } = await held(8);
    const { body } = await enter(id, { ...numbers, ...over }).expect(400);
    expect(body.issues).toContainEqual({ path: [path], message });
  });

  it('counts nobody at a session to come, nor at a cancelled one', async () => {
    const coming = await held(-30);
    expect((await enter(coming.id, numbers).expect(409)).body.code).toBe('SESSION_IN_FUTURE');
    const cancelled = await held(9, { cancelledAt: new Date().toISOString(), held: false });
    expect((await enter(cancelled.id, numbers).expect(409)).body.code).toBe('SESSION_CANCELLED');
  });

  it('has no column in which a participant could be named', async () => {
    const columns = await api.owner.query<{ name: string }[]>(
      `select column_name as name from information_schema.columns where table_name = 'attendance' order by 1`,
    );
    expect(columns.map(({ name }) => name)).toEqual([
      'association_id',
      'attendee_count',
      'counts_by_audience',
      'entered_at',
      'entered_by',
      'first_timer_count',
      'not_held_reason',
      'note',
      'session_id',
      'version',
    ]);
  });
});
