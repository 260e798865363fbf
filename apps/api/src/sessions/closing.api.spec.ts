import { paths, type SessionView } from '@presence/contract';
import { newId, type Id } from '@presence/domain';
import { AttendanceRow } from '../attendance/attendance.entity';
import { signIn } from '../testing/sign-in';
import { startApi, type TestApi } from '../testing/start-api';

const inDays = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe('a group that closes', () => {
  let api: TestApi;
  let browser: Awaited<ReturnType<typeof signIn>>;
  let association: { id: Id };
  let organiser: { id: Id };
  let venue: { id: Id };

  beforeAll(async () => {
    api = await startApi();
    association = await api.given.association();
    organiser = await api.given.organiser(association, 'coordination@lesamarres.example', [
      'COORDINATOR',
    ]);
    venue = await api.given.venue(association);
    browser = await signIn(api, 'coordination@lesamarres.example');
  });
  afterAll(() => api.stop());

  const weekly = (over: object = {}) => ({
    id: newId(),
    recurrence: {
      from: inDays(1),
      pattern: { kind: 'WEEKLY', every: 1, weekdays: ['TU'] },
      months: [],
      until: null,
      count: 5,
      added: [],
      excluded: [],
    },
    startTime: '18:00',
    endTime: '20:00',
    venueId: venue.id,
    facilitatorIds: [organiser.id],
    ...over,
  });
  const sessions = async (groupId: Id): Promise<SessionView[]> =>
    (
      await browser
        .get(
          `${paths.sessions(association.id)}?from=${inDays(-1)}&to=${inDays(380)}&groupId=${groupId}`,
        )
        .expect(200)
    ).body;
  const close = (groupId: Id, version = 1) =>
    browser.delete(paths.group(association.id, groupId)).set('If-Match', `"${version}"`);

  it('ends its series and takes its coming sessions along, except what somebody touched or counted', async () => {
    const { id: groupId } = await api.given.group(association);
    const { body: series } = await browser
      .post(paths.groupSeries(association.id, groupId))
      .send(weekly())
      .expect(201);
    const [counted, moved, cancelled] = await sessions(groupId);
    await api.given.store(association, AttendanceRow, {
      sessionId: counted?.id,
      attendeeCount: 4,
      firstTimerCount: 0,
      countsByAudience: {},
      note: '',
      enteredAt: new Date().toISOString(),
      enteredBy: organiser.id,
    });
    const to = {
      date: inDays(30),
      startTime: '09:00',
      endTime: '10:00',
      venueId: venue.id,
      publicWord: '',
    };
    await browser
      .put(paths.sessionMove(association.id, moved?.id as Id))
      .set('If-Match', `"${moved?.version}"`)
      .send(to)
      .expect(200);
    await browser
      .put(paths.sessionCancellation(association.id, cancelled?.id as Id))
      .set('If-Match', `"${cancelled?.version}"`)
      .send({ publicWord: 'Salle fermée' })
      .expect(200);

    await close(groupId).expect(204);
    const left = await sessions(groupId);
    const standing = left.map(({ id, cancelledAt, publicWord }) => ({
      id,
      stands: cancelledAt === null,
      publicWord,
    }));
    expect(standing.toSorted((a, b) => a.id.localeCompare(b.id))).toEqual(
      [
        { id: counted?.id, stands: true, publicWord: '' },
        { id: moved?.id, stands: false, publicWord: '' },
        { id: cancelled?.id, stands: false, publicWord: 'Salle fermée' },
      ].toSorted((a, b) => String(a.id).localeCompare(String(b.id))),
    );
    expect(
      (await browser.get(paths.series(association.id, series.id)).expect(200)).body,
    ).toMatchObject({ version: 2, endedAt: expect.any(String) });
  });

  it('gives back its venue and its people, and leaves other groups alone', async () => {
    const [closing, other] = [
      await api.given.group(association),
      await api.given.group(association),
    ];
    await browser
      .post(paths.groupSeries(association.id, closing.id))
      .send(weekly({ startTime: '10:00', endTime: '11:00' }))
      .expect(201);
    const { body } = await browser
      .post(paths.groupSeries(association.id, other.id))
      .send(weekly({ startTime: '10:00', endTime: '11:00' }))
      .expect(409);
    expect(body.code).toMatch(/_BUSY$/);
    await browser
      .post(paths.groupSeries(association.id, other.id))
      .send(weekly({ startTime: '14:00', endTime: '15:00' }))
      .expect(201);
    const before = await sessions(other.id);
    await close(closing.id).expect(204);
    expect(await sessions(closing.id)).toEqual([]);
    expect(await sessions(other.id)).toEqual(before);
    await browser
      .post(paths.groupSeries(association.id, other.id))
      .send(weekly({ startTime: '10:00', endTime: '11:00' }))
      .expect(201);
  });

  it('meets no more: nothing is planned for it, and nothing goes while somebody else has just changed it', async () => {
    const { id: groupId } = await api.given.group(association);
    const { body: series } = await browser
      .post(paths.groupSeries(association.id, groupId))
      .send(weekly({ startTime: '07:00', endTime: '08:00' }))
      .expect(201);
    const pivot = `${(await sessions(groupId))[0]?.date}T07:00`;
    await close(groupId, 7).expect(412);
    expect(await sessions(groupId)).toHaveLength(5);
    await close(groupId).expect(204);
    await browser.post(paths.groupSeries(association.id, groupId)).send(weekly()).expect(404);
    const session = {
      id: newId(),
      date: inDays(9),
      startTime: '18:00',
      endTime: '20:00',
      venueId: null,
      facilitatorIds: [],
      publicWord: '',
    };
    await browser.post(paths.groupSessions(association.id, groupId)).send(session).expect(404);
    const { id: _, ...rule } = weekly();
    await browser
      .post(paths.seriesChange(association.id, series.id))
      .set('If-Match', '"2"')
      .send({ scope: 'ALL', pivot, series: rule, preview: false })
      .expect(404);
  });
});
