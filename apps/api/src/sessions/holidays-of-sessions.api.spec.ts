import { paths, type Clash, type SessionView } from '@presence/contract';
import { addDays, dateIn, holidaysBetween, newId } from '@presence/domain';
import { groupHouse, type GroupHouse } from '../testing/situations/group-house';

const today = dateIn('Europe/Paris');
/** A public holiday some weeks ahead, and the same weekday a week that is none. */
const [holiday] = holidaysBetween(addDays(today, 20), addDays(today, 380), '69123');

describe('a session planned by date on a holiday', () => {
  let house: GroupHouse;
  let groupId: string;
  beforeAll(async () => {
    house = await groupHouse();
    groupId = await house.group();
  });
  afterAll(() => house.api.stop());

  const date = holiday?.date ?? '';
  const rule = (pattern: object, over: object = {}) => ({
    recurrence: {
      ...{ from: date, pattern, months: [], until: null, count: null, added: [], excluded: [] },
      ...over,
    },
    ...{ startTime: '18:00', endTime: '20:00', venueId: null, facilitatorIds: [] },
  });
  const told = async (planned: object, exceptSessionId: string | null = null): Promise<Clash[]> =>
    (
      await house.browser
        .get(paths.groupClashes(house.association.id, groupId))
        .query({ planned: JSON.stringify({ ...planned, exceptSessionId }) })
        .expect(200)
    ).body;

  it('is told so before, by the name of the holiday, and refused nothing', async () => {
    expect(await told(rule({ kind: 'ONCE' }))).toMatchObject([
      { kinds: ['HOLIDAY'], sessionId: null, date, holiday: holiday?.name },
    ]);
    const named = rule({ kind: 'DATES' }, { added: [date] });
    expect(await told(named)).toMatchObject([{ kinds: ['HOLIDAY'], date }]);
    await house.browser
      .post(paths.groupSeries(house.association.id, groupId))
      .send({ id: newId(), ...rule({ kind: 'ONCE' }) })
      .expect(201);
  });

  it('is told so where one session of a series is changed to that date', async () => {
    const id = newId();
    const from = addDays(date, 7);
    await house.browser
      .post(paths.groupSeries(house.association.id, groupId))
      .send({ id, ...rule({ kind: 'ONCE' }, { from }), parallel: true })
      .expect(201);
    const { body } = await house.browser
      .post(paths.seriesChange(house.association.id, id))
      .set('If-Match', '"1"')
      .send({
        ...{ scope: 'THIS', pivot: `${from}T18:00`, preview: true },
        series: { ...rule({ kind: 'ONCE' }), startTime: '08:00', endTime: '09:00' },
      })
      .expect(201);
    const clashes = body.clashes as Clash[];
    expect(clashes.map(({ kinds }) => kinds)).toEqual([['HOLIDAY']]);
    const sessions = await house.browser
      .get(paths.sessions(house.association.id))
      .query({ from, to: from })
      .expect(200);
    expect((sessions.body as SessionView[]).map((each) => each.date)).toEqual([from]);
  });

  it('is told nothing of the days of a rule, of which its series says what it does', async () => {
    const weekly = rule({ kind: 'WEEKLY', every: 1, weekdays: ['MO', 'TU', 'WE', 'TH', 'FR'] });
    const kinds = (await told({ ...weekly, startTime: '06:00', endTime: '07:00' })).flatMap(
      (clash) => clash.kinds,
    );
    expect(kinds).not.toContain('HOLIDAY');
  });
});
