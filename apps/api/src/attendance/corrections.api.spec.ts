import { paths } from '@presence/contract';
import { signIn } from '../testing/sign-in';
import { startApi, type TestApi } from '../testing/start-api';
import { givenPastSession } from '../testing/given-past-session';

const numbers = { attendeeCount: 8, firstTimerCount: 2, countsByAudience: {}, note: '' };
const TYPING = { reason: 'TYPING_ERROR', note: '' };

describe('numbers that are corrected', () => {
  let api: TestApi;
  let camille: Awaited<ReturnType<typeof signIn>>;
  let idriss: Awaited<ReturnType<typeof signIn>>;
  let association: { id: string };

  beforeAll(async () => {
    api = await startApi();
    association = await api.given.association();
    await api.given.organiser(association, 'camille@lesamarres.example', ['FACILITATOR']);
    await api.given.organiser(association, 'idriss@lesamarres.example', ['COORDINATOR']);
    camille = await signIn(api, 'camille@lesamarres.example');
    idriss = await signIn(api, 'idriss@lesamarres.example');
  });
  afterAll(() => api.stop());

  const enter = (who: typeof camille, sessionId: string, draft: object, version: number) =>
    who
      .put(paths.attendance(association.id, sessionId))
      .set('If-Match', `"${version}"`)
      .send({ ...numbers, ...draft });
  const entered = async (minutesAgo: number) => {
    const { id } = await givenPastSession(api, association, 30);
    await enter(camille, id, {}, 0).expect(200);
    await api.owner.transaction(async (manager) => {
      await manager.query(`select set_config('app.association', $1, true)`, [association.id]);
      await manager.query(
        `update attendance set entered_at = now() - $1::int * interval '1 minute' where session_id = $2`,
        [minutesAgo, id],
      );
    });
    return id;
  };
  const actions = async (sessionId: string) =>
    api.owner.transaction(async (manager) => {
      await manager.query(`select set_config('app.association', $1, true)`, [association.id]);
      const rows = await manager.query<{ action: string }[]>(
        'select action from audit_event where subject_id = $1 order by sequence',
        [sessionId],
      );
      return rows.map(({ action }) => action);
    });

  it.each([
    ['their own within a quarter of an hour', 14, 'camille', 200],
    ['their own later', 16, 'camille', 400],
    ['another’s, at once', 0, 'idriss', 400],
  ] as const)(
    'somebody who corrects %s (%i minutes): by %s %i without a reason',
    async (_, ago, who, status) => {
      const id = await entered(ago);
      const browser = who === 'camille' ? camille : idriss;
      const { body } = await enter(browser, id, { attendeeCount: 9 }, 1).expect(status);
      if (status === 400)
        expect(body.issues).toEqual([{ path: ['correction', 'reason'], message: 'REQUIRED' }]);
      await enter(
        browser,
        id,
        { attendeeCount: 9, correction: TYPING },
        status === 200 ? 2 : 1,
      ).expect(200);
    },
  );

  it('keeps both values in the audit log, and shows what stood before', async () => {
    const id = await entered(60);
    const reason = { reason: 'OTHER', note: 'La feuille était au verso.' };
    await enter(idriss, id, { attendeeCount: 9, correction: reason }, 1).expect(200);
    expect(await actions(id)).toEqual([
      'PUT /sessions/:sessionId/attendance',
      'CORRECT attendance 8/2 > 9/2 OTHER',
      'PUT /sessions/:sessionId/attendance',
    ]);
    const { body } = await camille.get(paths.attendanceCorrections(association.id, id)).expect(200);
    expect(body).toEqual([
      expect.objectContaining({
        ...{ attendeeCount: 8, firstTimerCount: 2, notHeldReason: null, version: 1 },
        ...{ reason: 'OTHER', reasonNote: 'La feuille était au verso.' },
      }),
    ]);
  });

  it('changes the note alone without a reason, and keeps who counted', async () => {
    const id = await entered(60);
    const before = (await camille.get(paths.attendance(association.id, id))).body;
    const { body } = await enter(idriss, id, { note: 'Une soirée calme.' }, 1).expect(200);
    expect(body).toMatchObject({
      enteredBy: before.enteredBy,
      version: 2,
      note: 'Une soirée calme.',
    });
    expect((await camille.get(paths.attendanceCorrections(association.id, id))).body).toEqual([]);
  });

  it('takes numbers of another session back with its reason', async () => {
    const id = await entered(60);
    const remove = (query: object) =>
      idriss.delete(paths.attendance(association.id, id)).query(query).set('If-Match', '"1"');
    await remove({}).expect(400);
    await remove({ reason: 'RAINBOW' }).expect(400);
    await remove({ reason: 'WRONG_SESSION' }).expect(204);
    expect((await actions(id)).at(-2)).toBe('CORRECT attendance 8/2 > NOT_ENTERED WRONG_SESSION');
  });

  it('of two corrections at once one is stored, and the other shown what stands', async () => {
    const id = await entered(60);
    const responses = await Promise.all([
      enter(camille, id, { attendeeCount: 9, correction: TYPING }, 1),
      enter(idriss, id, { attendeeCount: 10, correction: TYPING }, 1),
    ]);
    expect(responses.map(({ status }) => status).sort()).toEqual([200, 412]);
    const lost = responses.find(({ status }) => status === 412);
    expect(lost?.body.details.current.version).toBe(2);
  });

  it.each([
    [
      'a novel',
      { reason: 'OTHER', note: 'x'.repeat(141) },
      ['correction', 'note'],
      'TEXT_TOO_LONG',
    ],
    ['an unknown reason', { reason: 'RAINBOW' }, ['correction', 'reason'], 'REQUIRED'],
    [
      'a name field',
      { ...TYPING, participant: 'Jeanne' },
      ['correction', 'participant'],
      'FIELD_UNKNOWN',
    ],
  ])('refuses %s at its field', async (_, correction, path, message) => {
    const id = await entered(60);
    const { body } = await enter(camille, id, { attendeeCount: 9, correction }, 1).expect(400);
    expect(body.issues).toContainEqual({ path, message });
  });
});
