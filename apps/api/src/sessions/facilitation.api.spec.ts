import { paths, type Facilitator, type SeriesView, type SessionView } from '@presence/contract';
import { newId } from '@presence/domain';
import { signIn } from '../testing/sign-in';
import { groupHouse, inDays, type GroupHouse } from '../testing/situations/group-house';

describe('who leads a session', () => {
  let house: GroupHouse;
  let browser: GroupHouse['browser'];
  let association: GroupHouse['association'];
  let groupId: string;
  let team: string[];
  // The same people in every test, each in an hour of its own.
  let hour = 9;

  beforeAll(async () => {
    house = await groupHouse();
    ({ browser, association } = house);
    team = [house.facilitatorId];
    for (const name of ['soraya', 'mathieu'])
      team.push(
        (
          await house.api.given.organiser(association, `${name}@lesamarres.example`, [
            'FACILITATOR',
          ])
        ).id,
      );
  });
  afterAll(() => house.api.stop());
  beforeEach(async () => {
    hour += 1;
    groupId = await house.group();
  });

  const plan = (over: object = {}) => {
    const recurrence = {
      from: inDays(1),
      pattern: { kind: 'WEEKLY', every: 1, weekdays: ['TU'] },
      ...{ months: [], until: inDays(60), count: null, added: [], excluded: [] },
    };
    const times = { startTime: `${hour}:00`, endTime: `${hour}:59`, venueId: null };
    return { id: newId(), recurrence, ...times, facilitatorIds: team, ...over };
  };
  const store = (draft: object) =>
    browser.post(paths.groupSeries(association.id, groupId)).send(draft);
  const sessions = async (): Promise<SessionView[]> => {
    const period = `from=${inDays(-1)}&to=${inDays(80)}&groupId=${groupId}`;
    return (await browser.get(`${paths.sessions(association.id)}?${period}`).expect(200)).body;
  };
  const entrust = ({ id, version }: SessionView, body: object) =>
    browser.put(paths.session(association.id, id)).set('If-Match', `"${version}"`).send(body);
  const seriesOfGroup = async (): Promise<SeriesView[]> =>
    (await browser.get(paths.groupSeries(association.id, groupId)).expect(200)).body;
  const change = (series: SeriesView, scope: string, pivot: unknown, over: object) => {
    const { id, groupId: _, timeZone, endedAt, version, ...stored } = series;
    const { living, sentence, nextStartsAt, ...rule } = stored;
    return browser
      .post(paths.seriesChange(association.id, id))
      .set('If-Match', `"${version}"`)
      .send({ scope, pivot, series: { ...rule, parallel: false, ...over }, preview: false })
      .expect(201);
  };
  const standing = (list: readonly Facilitator[]) =>
    list.map(({ id, role, state }) => [team.indexOf(id), role, state]);
  const oneWith = async (body: object) => {
    await store(plan({ facilitatorIds: [] })).expect(201);
    const [session] = await sessions();
    return (await entrust(session as SessionView, body).expect(200)).body as SessionView;
  };
  const soraya = () => signIn(house.api, 'soraya@lesamarres.example');
  const mine = ({ id }: SessionView) => paths.myFacilitation(association.id, id);

  it('given whose sessions are wanted, lists those that who asks leads, or of the groups that they lead', async () => {
    const [first] = team;
    await store(plan({ facilitatorIds: team.slice(1) })).expect(201);
    const others = groupId;
    groupId = await house.group();
    await store(plan({ facilitatorIds: [first] })).expect(201);
    const all = await sessions();
    const [handed] = all;
    await entrust(handed as SessionView, { facilitatorIds: [] }).expect(200);
    const ids = async (whose: string) => {
      const query = { from: inDays(-1), to: inDays(80), whose };
      const { body } = await browser.get(paths.sessions(association.id)).query(query).expect(200);
      return (body as SessionView[])
        .filter((one) => [groupId, others].includes(one.groupId))
        .map(({ id }) => id);
    };
    expect(await ids('MY_GROUPS')).toEqual(all.map(({ id }) => id));
    expect(await ids('MINE')).toEqual(all.slice(1).map(({ id }) => id));
    const query = { from: inDays(-1), to: inDays(80), whose: 'THEIRS' };
    const { body } = await browser.get(paths.sessions(association.id)).query(query).expect(400);
    expect(body.issues[0].path).toEqual(['whose']);
  });

  it('given a team that rotates, fills the places of each session and lets the helper lead next', async () => {
    await store(plan({ rotates: true })).expect(201);
    const made = await sessions();
    expect(made.length).toBeGreaterThan(6);
    made.forEach(({ facilitatorIds, facilitatorPlaces }, turn) => {
      expect(facilitatorPlaces).toBe(2);
      expect(facilitatorIds).toEqual([team[turn % 3], team[(turn + 1) % 3]]);
    });
  });

  it('given a team that rotates and a rule that changes from the second session, goes on in turn', async () => {
    await store(plan({ rotates: true })).expect(201);
    const [, second] = await sessions();
    const [series] = await seriesOfGroup();
    await change(series as SeriesView, 'FOLLOWING', second?.originalStart, {
      startTime: `${hour}:10`,
    });
    const after = await sessions();
    expect(after[1]?.startTime).toBe(`${hour}:10`);
    after.forEach(({ facilitatorIds }, turn) =>
      expect(facilitatorIds).toEqual([team[turn % 3], team[(turn + 1) % 3]]),
    );
    const successor = (await seriesOfGroup()).find(({ id }) => id !== series?.id);
    expect(successor?.facilitatorIds).toEqual([team[1], team[2], team[0]]);
  });

  it('given a team that does not, puts all of it on every session, the first as lead', async () => {
    await store(plan()).expect(201);
    const [first] = await sessions();
    expect(standing(first?.facilitators ?? [])).toEqual([
      [0, 'LEAD', 'CONFIRMED'],
      [1, 'CO_FACILITATOR', 'CONFIRMED'],
      [2, 'CO_FACILITATOR', 'CONFIRMED'],
    ]);
  });

  it('given one session led by others, a change of its series keeps them and moves the rest on', async () => {
    await store(plan({ facilitatorIds: team.slice(0, 2) })).expect(201);
    const [first, second] = await sessions();
    await entrust(second as SessionView, { facilitatorIds: [team[2]] }).expect(200);
    const [series] = await seriesOfGroup();
    await change(series as SeriesView, 'ALL', first?.originalStart, {
      ...{ startTime: `${hour}:30`, facilitatorIds: [team[1]] },
    });
    const after = await sessions();
    expect(after.every(({ startTime }) => startTime === `${hour}:30`)).toBe(true);
    expect(after.map(({ facilitatorIds }) => facilitatorIds)).toEqual(
      after.map((_each, index) => [index === 1 ? team[2] : team[1]]),
    );
  });

  it('refuses somebody twice, and somebody who does not sit here, at the field', async () => {
    const session = await oneWith({ facilitatorIds: [] });
    const twice = await entrust(session, { facilitatorIds: [team[0], team[0]] }).expect(400);
    expect(twice.body.issues).toEqual([{ path: ['facilitatorIds'], message: 'LIST_REPEATS' }]);
    const unknown = await entrust(session, { facilitatorIds: [team[0], newId()] }).expect(400);
    expect(unknown.body.issues[0]).toMatchObject({ path: ['facilitatorIds', 1] });
  });

  it('given somebody asked, a yes confirms and is the same said twice', async () => {
    const session = await oneWith({ facilitatorIds: team.slice(0, 2), askedIds: [team[1]] });
    expect(standing(session.facilitators)[1]).toEqual([1, 'CO_FACILITATOR', 'ASKED']);
    const hers = await soraya();
    const { body } = await hers.put(mine(session)).expect(200);
    expect(standing(body.facilitators)[1]).toEqual([1, 'CO_FACILITATOR', 'CONFIRMED']);
    expect((await hers.put(mine(session)).expect(200)).body.version).toBe(body.version);
    await entrust(session, { facilitatorIds: [] }).expect(412);
  });

  it('given somebody asked, a no frees the place, and afterwards there is nothing to say', async () => {
    const session = await oneWith({ facilitatorIds: team.slice(0, 2), askedIds: [team[1]] });
    const hers = await soraya();
    const { body } = await hers.delete(mine(session)).expect(200);
    expect(standing(body.facilitators)).toEqual([[0, 'LEAD', 'CONFIRMED']]);
    await hers.delete(mine(session)).expect(404);
    await hers.put(mine(session)).expect(404);
  });

  it('given a lead who declines, the helper leads', async () => {
    const session = await oneWith({ facilitatorIds: [team[1], team[0]], askedIds: [team[1]] });
    const { body } = await (await soraya()).delete(mine(session)).expect(200);
    expect(standing(body.facilitators)).toEqual([[0, 'LEAD', 'CONFIRMED']]);
  });

  it('given a session cancelled, keeps who was on it, and takes no yes any more', async () => {
    const session = await oneWith({ facilitatorIds: team.slice(0, 2), askedIds: [team[1]] });
    const { body } = await browser
      .put(paths.sessionCancellation(association.id, session.id))
      .set('If-Match', `"${session.version}"`)
      .send({ publicWord: 'Travaux.' })
      .expect(200);
    expect(standing(body.facilitators)).toEqual(standing(session.facilitators));
    const refused = await (await soraya()).put(mine(session)).expect(409);
    expect(refused.body.code).toBe('SESSION_CANCELLED');
  });
});
