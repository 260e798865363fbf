import { paths } from '@presence/contract';
import { newId } from '@presence/domain';
import { AttendanceRow } from '../attendance/attendance.entity';
import { rowsOfXlsx } from '../testing/rows-of-xlsx';
import { signIn } from '../testing/sign-in';
import { figuresHouse, type FiguresHouse } from '../testing/situations/figures-house';
import { SessionFacilitationRow } from '../sessions/session-facilitation.entity';
import { SessionRow } from '../sessions/session.entity';

/** Planned, but nobody met. */
const NOT_HELD = {};
const FEBRUARY = { from: '2026-02', until: '2026-02' };

describe('volunteer time', () => {
  let house: FiguresHouse;
  let association: FiguresHouse['association'];
  let administrator: FiguresHouse['browser'];
  let volunteer: FiguresHouse['volunteer'];
  let employee: string;

  /** A session of two hours on a day of February. */
  const session = async (
    day: string,
    led: [string, 'ASKED' | 'CONFIRMED'][],
    over: object = {},
  ) => {
    const [startsAt, endsAt] = [`2026-02-${day}T17:00:00.000Z`, `2026-02-${day}T19:00:00.000Z`];
    const times = {
      startTime: '18:00',
      endTime: '20:00',
      timeZone: 'Europe/Paris',
      startsAt,
      endsAt,
    };
    const { id: groupId } = await house.api.given.group(association);
    const row = { id: newId(), groupId, date: `2026-02-${day}`, ...times, ...over };
    await house.api.given.store(association, SessionRow, row);
    const held = !('held' in over);
    if (over === NOT_HELD)
      await house.api.given.store(association, AttendanceRow, {
        ...{ sessionId: row.id, attendeeCount: 0, firstTimerCount: 0, countsByAudience: {} },
        ...{ notHeldReason: 'WEATHER', enteredAt: endsAt, enteredBy: volunteer },
      });
    for (const [organiserId, state] of led)
      await house.api.given.store(association, SessionFacilitationRow, {
        ...{ sessionId: row.id, organiserId, state, startsAt, endsAt, held },
      });
  };
  const rate = (over: object = {}) => ({
    ...{ id: newId(), unit: 'HOUR', function: null, from: '2026-01-01', amount: 12 },
    source: 'Décision du conseil du 5 janvier',
    ...over,
  });
  const add = (draft: object) => administrator.post(paths.rates(association.id)).send(draft);
  const accounts = async () =>
    (await administrator.get(paths.volunteerTime(association.id)).query(FEBRUARY).expect(200)).body;

  beforeAll(async () => {
    house = await figuresHouse();
    ({ association, browser: administrator, volunteer } = house);
    const { given } = house.api;
    employee = (await given.organiser(association, 'noe@lesamarres.example', ['FACILITATOR'])).id;
    await session('03', [
      [volunteer, 'CONFIRMED'],
      [employee, 'CONFIRMED'],
    ]);
    await session('05', [[volunteer, 'ASKED']]);
    await session('07', [[volunteer, 'CONFIRMED']], NOT_HELD);
    await session('06', [[volunteer, 'CONFIRMED']], {
      ...{ cancelledAt: '2026-02-01T08:00:00.000Z', held: false },
    });
  });
  afterAll(() => house.api.stop());

  it('counts sessions held and contacts told, for everybody who gave them', async () => {
    expect((await accounts()).functions).toMatchObject([
      { function: 'FACILITATION', hours: 4 },
      { function: 'CALL', hours: 7.5, kilometres: 37.5 },
    ]);
  });

  it('given somebody who is paid, counts none of their hours', async () => {
    const { body: seats } = await administrator.get(paths.organisers(association.id));
    const { version } = seats.find(({ id }: { id: string }) => id === employee);
    await administrator
      .put(paths.organiser(association.id, employee))
      .set('If-Match', `"${version}"`)
      .send({ roles: ['FACILITATOR'], branchId: null, salaried: true })
      .expect(200);
    const { volunteers, hours } = await accounts();
    expect(volunteers.map(({ displayName }: { displayName: string }) => displayName)).toEqual([
      'awa',
    ]);
    expect(hours).toBe(9.5);
  });

  it('given no rate, counts hours without a value; given rates, values each day at its own', async () => {
    expect(await accounts()).toMatchObject({ value: 0, unvaluedHours: 9.5 });
    await add(rate()).expect(201);
    await add(rate({ from: '2026-02-01', amount: 18, function: 'FACILITATION' })).expect(201);
    await add(rate({ unit: 'KILOMETRE', amount: 0.4 })).expect(201);
    expect(await accounts()).toMatchObject({
      ...{ value: 2 * 18 + 7.5 * 12, unvaluedHours: 0, travelValue: 15 },
    });
  });

  it('writes the pair of accounts, the method and the sources into the sheets, the same in both', async () => {
    const get = (format: 'csv' | 'xlsx') =>
      administrator.get(paths.volunteerTimeFile(association.id, format)).query(FEBRUARY);
    const { text } = await get('csv').expect(200);
    const lines = text.split('\r\n');
    expect(lines.slice(1, 3)).toEqual([
      '2026-02;awa;Animation de séances;2;18;36;0;0,4;0',
      '2026-02;awa;Appels;7,5;12;90;37,5;0,4;15',
    ]);
    expect(lines).toContain(';9,5;126;126;0');
    expect(text).toContain('Débit 864');
    expect(text).toContain('Crédit 875');
    expect(text).toContain('ANC n° 2018-06');
    expect(text).toContain('Décision du conseil du 5 janvier');
    const { body } = await get('xlsx')
      .buffer(true)
      .parse((answer, done) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () => done(null, Buffer.concat(parts)));
      })
      .expect(200);
    expect(rowsOfXlsx(body)[1]?.slice(0, 4)).toEqual([
      ...[{ text: '2026-02' }, { text: 'awa' }, { text: 'Animation de séances' }, { number: 2 }],
    ]);
  });

  it('hands it to Bénévalibre without anybody who was helped', async () => {
    const { body } = await administrator
      .get(paths.volunteerTimeFile(association.id, 'json'))
      .query(FEBRUARY)
      .expect(200);
    expect(body.benevalos).toHaveLength(16);
    expect(body.anonymous_members).toEqual([{ uuid: volunteer, name: 'awa' }]);
    expect(body.benevalos[1]).toEqual({
      anonymous_member: volunteer,
      title: 'Appel de convivialité',
      category: 'Appel de convivialité',
      date: '2026-02-10',
      duration: '00:30:00',
      distance: 2.5,
    });
  });

  it('shows each their own hours, and the sums to administrators alone', async () => {
    const awa = await signIn(house.api, 'awa@lesamarres.example');
    const { body } = await awa.get(paths.myVolunteerTime(association.id)).query(FEBRUARY);
    expect(body).toEqual({
      ...{ displayName: 'awa', associationName: 'Les Amarres', salaried: false },
      functions: [
        { function: 'FACILITATION', times: 1, hours: 2 },
        { function: 'CALL', times: 15, hours: 7.5 },
      ],
      ...{ hours: 9.5, kilometres: 37.5 },
    });
    for (const path of [paths.volunteerTime, paths.rates])
      await awa.get(path(association.id)).query(FEBRUARY).expect(403);
  });

  it('refuses rates that cannot be, each at its field, and a second one of a kind on a day', async () => {
    const issues = async (over: object) => (await add(rate(over)).expect(400)).body.issues[0];
    expect(await issues({ amount: -1 })).toMatchObject({ path: ['amount'] });
    expect(await issues({ from: '2026-02-30' })).toMatchObject({ path: ['from'] });
    expect(await issues({ source: '' })).toMatchObject({ path: ['source'] });
    expect(await issues({ unit: 'KILOMETRE', function: 'VISIT' })).toEqual({
      ...{ path: ['function'], message: 'RATE_OF_ALL' },
    });
    const { body } = await add(rate()).expect(409);
    expect(body.code).toBe('ALREADY_EXISTS');
    await administrator
      .get(paths.volunteerTime(association.id))
      .query({ from: '2026-02', until: '2026-01' })
      .expect(400);
  });

  it('removes a rate over its version only, once', async () => {
    const { body: made } = await add(rate({ from: '2030-01-01' })).expect(201);
    const remove = (version: string) =>
      administrator.delete(paths.rate(association.id, made.id)).set('If-Match', version);
    await remove('"2"').expect(412);
    await remove('"1"').expect(204);
    await remove('"1"').expect(404);
  });
});
