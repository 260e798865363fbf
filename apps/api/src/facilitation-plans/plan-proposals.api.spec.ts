import { paths, type FacilitationPlanView } from '@presence/contract';
import { newId, type Id } from '@presence/domain';
import { coveredHouse, type CoveredHouse } from '../testing/situations/covered-house';
import { inDays } from '../testing/situations/group-house';

describe('a proposal for the plan', () => {
  let house: CoveredHouse;
  let first = 130;
  beforeAll(async () => {
    house = await coveredHouse();
  });
  afterAll(() => house.stop());
  beforeEach(() => {
    first += 10;
  });

  const scope = () => ({
    from: inDays(first),
    to: inDays(first + 9),
    branchId: null,
    groupIds: [],
  });
  const on = (day: number, ids: Id[] = []) => house.session(ids, inDays(first + day));
  const propose = async (browser = house.browsers.claire): Promise<FacilitationPlanView> =>
    (await browser.post(paths.planProposal(house.association.id)).send(scope()).expect(200)).body;
  const planned = ({ sessions }: FacilitationPlanView) =>
    sessions.map((session) => session.planned?.facilitatorIds ?? []);
  const plan = (id: Id, facilitatorIds: Id[]) =>
    house.browsers.claire
      .put(paths.plannedFacilitation(house.association.id, id))
      .set('If-Match', '"0"')
      .send({ facilitatorIds })
      .expect(200);
  const places = async () => (await on(9)).facilitatorPlaces;

  it('fills what is free evenly, and leaves sessions and mails as they are', async () => {
    const sessions = [await on(0), await on(1), await on(2), await on(3)];
    const view = await propose();
    const wanted = sessions[0]?.facilitatorPlaces ?? 0;
    const counts = Map.groupBy(planned(view).flat(), (id) => id);
    expect(planned(view).map(({ length }) => length)).toEqual(sessions.map(() => wanted));
    expect([...counts.values()].map(({ length }) => length)).toEqual(
      Array.from({ length: 4 }, () => wanted),
    );
    for (const session of view.sessions)
      expect(session.planned?.proposedIds).toEqual(session.planned?.facilitatorIds);
    for (const session of sessions) expect((await house.read(session)).facilitatorIds).toEqual([]);
    // Asked for again, nothing is left to fill.
    expect(planned(await propose())).toEqual(planned(view));
  });

  it('leaves what stands and what was chosen by hand, and takes back what was proposed alone', async () => {
    const { paul, ines, soraya } = house.ids;
    const stands = await on(0, [paul]);
    const chosen = await on(1);
    await plan(chosen.id, [soraya]);
    const view = await propose();
    const of = (id: Id, { sessions }: FacilitationPlanView) =>
      sessions.find((session) => session.id === id);
    if (stands.facilitatorPlaces > 1)
      expect(of(stands.id, view)?.planned?.facilitatorIds[0]).toBe(paul);
    expect(of(chosen.id, view)?.planned?.facilitatorIds[0]).toBe(soraya);
    expect(of(chosen.id, view)?.planned?.proposedIds).not.toContain(soraya);
    const { body } = await house.browsers.claire
      .delete(paths.planProposal(house.association.id))
      .send(scope())
      .expect(200);
    expect(of(stands.id, body)?.planned).toBeNull();
    expect(of(chosen.id, body)?.planned).toMatchObject({
      facilitatorIds: [soraya],
      proposedIds: [],
    });
    expect(ines).toBeDefined();
  });

  it('heeds absences and wishes, and leaves empty what nobody can lead', async () => {
    const { paul, soraya, mathieu, ines } = house.ids;
    await on(0);
    const date = inDays(first);
    const wishes = (id: Id, weekdays: string[], most: number | null) =>
      house.sql(
        `insert into facilitation_wishes (association_id, organiser_id, quarter, most_sessions, weekdays)
         values ($1, $2, date_trunc('quarter', $3::date), $4, $5)
         on conflict (association_id, organiser_id, quarter) do update set most_sessions = $4, weekdays = $5`,
        [house.association.id, id, date, most, weekdays],
      );
    const all = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
    await house.sql(
      `insert into unavailability (association_id, id, organiser_id, "from", until) values ($1, $2, $3, $4, $4)`,
      [house.association.id, newId(), paul, date],
    );
    await wishes(soraya, all, null);
    await wishes(mathieu, [], 0);
    expect(planned(await propose())).toEqual([[ines]]);
    await wishes(ines, all, null);
    await on(1);
    expect(planned(await propose())[1]).toEqual([paul]);
    for (const id of [soraya, mathieu, ines]) await wishes(id, [], null);
  });

  it('given two who propose at once, proposes once', async () => {
    await on(0);
    const views = await Promise.all([propose(), propose()]);
    expect(planned(views[0])).toEqual(planned(views[1]));
    expect(planned(views[0])[0]).toHaveLength(await places());
  });

  it('is for those who coordinate, over dates that can be', async () => {
    const url = paths.planProposal(house.association.id);
    const { claire, paul } = house.browsers;
    await paul.post(url).send(scope()).expect(403);
    await paul.delete(url).send(scope()).expect(403);
    await claire
      .post(url)
      .send({ ...scope(), to: inDays(1) })
      .expect(400);
    await claire
      .post(url)
      .send({ ...scope(), groupIds: ['all'] })
      .expect(400);
    await claire.post(url).send({}).expect(400);
    const other = await house.api.given.association();
    await claire.post(paths.planProposal(other.id)).send(scope()).expect(404);
  });
});
