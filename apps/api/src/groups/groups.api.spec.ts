import { paths } from '@presence/contract';
import { newId, type Group } from '@presence/domain';
import { aGroup } from '@presence/testing';
import { groupHouse, inDays, type GroupHouse } from '../testing/situations/group-house';

const draft = (over: Partial<Group> = {}) => {
  const { timeZone: _z, archivedAt: _a, version: _v, ...rest } = aGroup(over);
  return rest;
};

describe('groups', () => {
  let house: GroupHouse;
  let association: GroupHouse['association'];
  let browser: GroupHouse['browser'];
  beforeAll(async () => {
    house = await groupHouse();
    ({ association, browser } = house);
  });
  afterAll(() => house.api.stop());

  const create = (sent: object) => browser.post(paths.groups(association.id)).send(sent);
  const change = (id: string, version: number, sent: object) =>
    browser.put(paths.group(association.id, id)).set('If-Match', `"${version}"`).send(sent);
  const lines = async () => (await browser.get(paths.groups(association.id)).expect(200)).body;

  it('a group has the clock of its commune, and is listed by its name', async () => {
    await house.api.given.commune('97411', { timeZone: 'Indian/Reunion', name: 'Saint-Denis' });
    const { body: made } = await create(draft({ name: 'Bertel', inseeCode: '97411' })).expect(201);
    expect(made).toMatchObject({ timeZone: 'Indian/Reunion', version: 1, archivedAt: null });
    await create(draft({ name: 'Aubade' })).expect(201);
    expect((await lines()).map(({ name }: Group) => name)).toEqual(['Aubade', 'Bertel']);
  });

  it('lists are replaced by a change, not blended with what stood', async () => {
    const sent = draft({ themes: ['ANXIETY', 'DEPRESSION'] });
    await create(sent).expect(201);
    const { body } = await change(sent.id, 1, { ...sent, themes: ['OCD'] }).expect(200);
    expect(body).toMatchObject({ themes: ['OCD'], version: 2 });
    await change(sent.id, 1, sent).expect(412);
  });

  it('its line says whether whoever asks leads it', async () => {
    const [own, another] = [await house.group(), await house.group()];
    const times = { date: inDays(3), startTime: '10:00', endTime: '11:00', venueId: null };
    const led = { id: newId(), ...times, publicWord: '', facilitatorIds: [house.facilitatorId] };
    await browser.post(paths.groupSessions(association.id, own)).send(led).expect(201);
    const mine = (await lines())
      .filter(({ id }: Group) => [own, another].includes(id))
      .map(({ id, mine: leads }: { id: string; mine: boolean }) => [id, leads]);
    expect(mine).toEqual(
      expect.arrayContaining([
        [own, true],
        [another, false],
      ]),
    );
  });

  it('its line tells the next session that stands, not one that is cancelled', async () => {
    const groupId = await house.group();
    const add = async (days: number) =>
      (
        await browser
          .post(paths.groupSessions(association.id, groupId))
          .send({
            id: newId(),
            date: inDays(days),
            startTime: '18:00',
            endTime: '19:30',
            venueId: null,
            publicWord: '',
            facilitatorIds: [],
            parallel: false,
          })
          .expect(201)
      ).body;
    const [next, later] = [await add(5), await add(12)];
    const line = async () => (await lines()).find(({ id }: Group) => id === groupId);
    expect((await line()).nextStartsAt).toBe(next.startsAt);
    await browser
      .put(paths.sessionCancellation(association.id, next.id))
      .set('If-Match', '"1"')
      .send({ publicWord: '' })
      .expect(200);
    expect((await line()).nextStartsAt).toBe(later.startsAt);
  });

  it('refuses what it cannot be at the field', async () => {
    const issues = async (over: object) =>
      (await create({ ...draft(), ...over }).expect(400)).body.issues;
    expect(await issues({ name: ' ' })).toEqual([expect.objectContaining({ path: ['name'] })]);
    expect(await issues({ themes: ['SADNESS'] })).toEqual([
      expect.objectContaining({ path: ['themes', 0] }),
    ]);
    expect(await issues({ inseeCode: '99999' })).not.toEqual([]);
  });
});
