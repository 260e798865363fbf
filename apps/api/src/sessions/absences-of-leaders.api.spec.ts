import { paths, type Clash } from '@presence/contract';
import { newId } from '@presence/domain';
import { UnavailabilityRow } from '../absences/unavailability.entity';
import { groupHouse, inDays, type GroupHouse } from '../testing/situations/group-house';

describe('sessions planned while somebody who leads them is away', () => {
  let house: GroupHouse;
  let groupId: string;
  let away: string;

  beforeAll(async () => {
    house = await groupHouse();
    groupId = await house.group();
    const { given } = house.api;
    const email = 'soraya@lesamarres.example';
    away = (await given.organiser(house.association, email, ['FACILITATOR'])).id;
    await given.store(house.association, UnavailabilityRow, {
      ...{ id: newId(), organiserId: away, from: inDays(10), until: inDays(24) },
    });
  });
  afterAll(() => house.api.stop());

  const once = (inHowMany: number, facilitatorIds: string[]) => ({
    recurrence: {
      ...{ from: inDays(inHowMany), pattern: { kind: 'ONCE' }, months: [] },
      ...{ until: null, count: null, added: [], excluded: [] },
    },
    ...{ startTime: '18:00', endTime: '20:00', venueId: null, facilitatorIds },
  });
  /** On which days holidays fall depends on the day on which this runs. */
  const absences = (all: Clash[]) => all.filter(({ kinds }) => kinds.includes('ABSENCE'));
  const clashes = async (rule: object): Promise<Clash[]> => {
    const planned = JSON.stringify({ ...rule, exceptSessionId: null });
    const path = paths.groupClashes(house.association.id, groupId);
    const { body } = await house.browser.get(path).query({ planned }).expect(200);
    return absences(body as Clash[]);
  };

  it.each([
    [9, 0],
    [10, 1],
    [24, 1],
    [25, 0],
  ])('given a session in %i days, tells of %i absence', async (inHowMany, count) => {
    const told = await clashes(once(inHowMany, [house.facilitatorId, away]));
    expect(told).toHaveLength(count);
    for (const clash of told)
      expect(clash).toMatchObject({
        ...{ kinds: ['ABSENCE'], sessionId: null, organiserName: 'soraya' },
        date: inDays(inHowMany),
      });
  });

  it('given others who lead, tells of nobody', async () => {
    expect(await clashes(once(12, [house.facilitatorId]))).toEqual([]);
  });

  it('refuses nothing, and tells it again where the series changes', async () => {
    const id = newId();
    await house.browser
      .post(paths.groupSeries(house.association.id, groupId))
      .send({ id, ...once(12, [away]) })
      .expect(201);
    const pivot = `${inDays(12)}T18:00`;
    const { body } = await house.browser
      .post(paths.seriesChange(house.association.id, id))
      .set('If-Match', '"1"')
      .send({ scope: 'THIS', pivot, series: once(13, [away]), preview: true })
      .expect(201);
    expect(absences(body.clashes)).toMatchObject([
      { kinds: ['ABSENCE'], organiserName: 'soraya', date: inDays(13) },
    ]);
  });
});
