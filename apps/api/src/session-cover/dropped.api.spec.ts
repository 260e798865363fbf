import { paths, type SessionView } from '@presence/contract';
import { newId } from '@presence/domain';
import { coveredHouse, type CoveredHouse } from '../testing/situations/covered-house';
import { inDays } from '../testing/situations/group-house';

const times = { startTime: '08:00', endTime: '09:00', venueId: null };
const weekly = (from: string, weekdays: readonly string[]) => ({
  ...{ from, months: [], until: null, count: null, added: [], excluded: [] },
  pattern: { kind: 'WEEKLY', every: 1, weekdays },
});

describe('cover of a session that its series drops', () => {
  let house: CoveredHouse;
  beforeAll(async () => {
    house = await coveredHouse();
  });
  afterAll(() => house.stop());
  beforeEach(() => house.aWeekLater());

  /** A series of Tuesdays that Paul leads, with a session of it for which somebody is looked for. */
  const asked = async () => {
    const { association, browsers, ids, api } = house;
    const groupId = (await api.given.group(association)).id;
    const recurrence = weekly(inDays(3), ['TU']);
    const { body: series } = await browsers.claire
      .post(paths.groupSeries(association.id, groupId))
      .send({ id: newId(), recurrence, ...times, facilitatorIds: [ids.paul, ids.soraya] })
      .expect(201);
    const sessions = async (): Promise<SessionView[]> =>
      (
        await browsers.claire
          .get(paths.sessions(association.id))
          .query({ from: inDays(1), to: inDays(60), groupId })
          .expect(200)
      ).body;
    const [session] = (await sessions()) as [SessionView];
    const [request] = (await house.ask('paul', session).expect(200)).body;
    const before = {
      paul: (await house.mails('paul')).length,
      ines: (await house.mails('ines')).length,
      mathieu: (await house.mails('mathieu')).length,
    };
    const since = async (name: keyof typeof before) =>
      (await house.mails(name)).slice(before[name]).map(({ subject }) => subject);
    return { groupId, series, sessions, session, request, since };
  };
  const told = async ({ session, request, since }: Awaited<ReturnType<typeof asked>>) => {
    expect(await since('paul')).toEqual([
      expect.stringContaining('Séance annulée : plus besoin de vous remplacer'),
    ]);
    for (const name of ['ines', 'mathieu'] as const)
      expect(await since(name)).toEqual(['Plus besoin de relais']);
    expect(await house.requests(session)).toEqual([]);
    expect((await house.say('ines', request.id).expect(409)).body.code).toBe('SESSION_CANCELLED');
    expect((await house.read(session)).cancelledAt).not.toBeNull();
  };

  it('given another rhythm, tells who asked and who was asked, and drops the other sessions', async () => {
    const one = await asked();
    const { browsers, association, ids } = house;
    await browsers.claire
      .post(paths.seriesChange(association.id, one.series.id))
      .set('If-Match', `"${one.series.version}"`)
      .send({
        ...{ scope: 'ALL', pivot: one.session.originalStart, preview: false },
        series: {
          recurrence: weekly(inDays(3), ['TH']),
          ...times,
          facilitatorIds: [ids.paul, ids.soraya],
        },
      })
      .expect(201);
    await told(one);
    const left = (await one.sessions()).filter(({ cancelledAt }) => cancelledAt === null);
    expect(left.length).toBeGreaterThan(0);
    for (const { date } of left) expect(new Date(`${date}T12:00:00Z`).getUTCDay()).toBe(4);
  });

  it('given a group that meets no more, tells who asked and who was asked', async () => {
    const one = await asked();
    await house.browsers.claire
      .delete(paths.group(house.association.id, one.groupId))
      .set('If-Match', '"1"')
      .expect(204);
    await told(one);
  });
});
