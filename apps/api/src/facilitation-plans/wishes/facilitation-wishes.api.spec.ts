import { paths, type FacilitationPlanView } from '@presence/contract';
import { newId, quarterAfter } from '@presence/domain';
import { coveredHouse, type CoveredHouse } from '../../testing/situations/covered-house';
import { inDays } from '../../testing/situations/group-house';

describe('what whoever leads groups wishes for a quarter', () => {
  let house: CoveredHouse;
  beforeAll(async () => {
    house = await coveredHouse();
  });
  afterAll(() => house.stop());

  const { from: quarter, to } = quarterAfter(inDays(0));
  const url = () => paths.myFacilitationWishes(house.association.id);
  const wish = (over: object = {}) => ({
    ...{ quarter, mostSessions: 5, weekdays: ['MO'], dates: [to], partnerIds: [] },
    ...over,
  });
  const save = (version: number, body: object, name: 'paul' | 'ines' = 'paul') =>
    house.browsers[name].put(url()).set('If-Match', `"${version}"`).send(body);
  const read = async (name: 'paul' | 'ines') =>
    (await house.browsers[name].get(url()).query({ quarter }).expect(200)).body;

  it('is nothing at first, is kept, and is seen by its writer and in the plan alone', async () => {
    const { paul, ines } = house.ids;
    expect(await read('paul')).toMatchObject({ mostSessions: null, weekdays: [], version: 0 });
    const { body } = await save(0, wish({ partnerIds: [ines] })).expect(200);
    expect(body).toMatchObject({
      organiserId: paul,
      mostSessions: 5,
      partnerIds: [ines],
      version: 1,
    });
    expect(await read('paul')).toEqual(body);
    expect(await read('ines')).toMatchObject({ organiserId: ines, mostSessions: null });
    const plan: FacilitationPlanView = (
      await house.browsers.claire
        .get(paths.facilitationPlan(house.association.id))
        .query({ from: quarter, to })
        .expect(200)
    ).body;
    const of = (id: string) => plan.people.find((person) => person.id === id)?.wishes;
    expect(of(paul)).toEqual([wish({ partnerIds: [ines] })]);
    expect(of(ines)).toEqual([]);
  });

  it('given two tabs, keeps one and tells the other', async () => {
    const tries = await Promise.all([
      save(0, wish({ mostSessions: 1 }), 'ines'),
      save(0, wish({ mostSessions: 2 }), 'ines'),
    ]);
    expect(tries.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect((await save(1, wish({ mostSessions: null }), 'ines').expect(200)).body.version).toBe(2);
  });

  it('refuses what cannot be', async () => {
    for (const over of [
      { quarter: `${quarter.slice(0, 8)}02` },
      { quarter: 'soon' },
      { mostSessions: -1 },
      { mostSessions: 200 },
      { weekdays: ['MO', 'MO'] },
      { weekdays: ['lundi'] },
      { dates: [inDays(0)] },
      { dates: [to, to] },
      { partnerIds: [newId()] },
      { partnerIds: [house.ids.paul] },
      { organiserId: house.ids.ines },
    ])
      await save(1, wish(over)).expect(400);
    await house.browsers.paul.get(url()).query({ quarter: to }).expect(400);
    const other = await house.api.given.association();
    await house.browsers.paul
      .get(paths.myFacilitationWishes(other.id))
      .query({ quarter })
      .expect(404);
  });
});
