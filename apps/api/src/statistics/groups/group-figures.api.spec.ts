import { paths } from '@presence/contract';
import { newId, type GroupFigures, type Id } from '@presence/domain';
import { BranchRow } from '../../associations/branch.entity';
import { signIn } from '../../testing/sign-in';
import { startApi, type TestApi } from '../../testing/start-api';

describe('figures of groups', () => {
  let api: TestApi;
  let browser: Awaited<ReturnType<typeof signIn>>;
  let association: { id: Id };
  let anxiety: { id: Id };
  let carers: { id: Id };
  const north = newId();

  beforeAll(async () => {
    api = await startApi();
    association = await api.given.association();
    await api.given.commune();
    await api.given.store(association, BranchRow, { id: north, name: 'Nord' });
    const lead = await api.given.organiser(association, 'animation@lesamarres.example', [
      'FACILITATOR',
    ]);
    const pair = await api.given.organiser(association, 'binome@lesamarres.example', [
      'FACILITATOR',
    ]);
    await api.given.organiser(association, 'coordination@lesamarres.example', ['COORDINATOR']);
    browser = await signIn(api, 'coordination@lesamarres.example');
    anxiety = await api.given.group(association, { branchId: north, capacity: 10 });
    carers = await api.given.group(association, {
      name: 'Café des aidants',
      themes: ['CARER_LIFE', 'ANXIETY'],
      capacity: null,
    });

    /** A session of two hours on a day that is past. */
    const session = async (
      groupId: Id,
      date: string,
      numbers: [number, number] | 'cancelled' | 'missing' | 'not held',
      ledBy: { id: Id }[] = [],
    ) => {
      const id = newId();
      const [startsAt, endsAt] = [`${date}T17:00:00Z`, `${date}T19:00:00Z`];
      const held = numbers !== 'cancelled';
      await api.given.within(association.id, async (db) => {
        await db.query(
          `insert into session (association_id, id, group_id, date, start_time, end_time, time_zone, starts_at, ends_at, held, cancelled_at)
           values ($1, $2, $3, $4, '18:00', '20:00', 'Europe/Paris', $5, $6, $7, $8)`,
          [association.id, id, groupId, date, startsAt, endsAt, held, held ? null : startsAt],
        );
        for (const organiser of ledBy)
          await db.query(
            `insert into session_facilitation (association_id, session_id, organiser_id, starts_at, ends_at, held) values ($1, $2, $3, $4, $5, $6)`,
            [association.id, id, organiser.id, startsAt, endsAt, held],
          );
        if (numbers === 'not held')
          await db.query(
            `insert into attendance (association_id, session_id, attendee_count, first_timer_count, not_held_reason, entered_at, entered_by) values ($1, $2, 0, 0, 'OTHER', $3, $4)`,
            [association.id, id, endsAt, lead.id],
          );
        if (Array.isArray(numbers))
          await db.query(
            `insert into attendance (association_id, session_id, attendee_count, first_timer_count, entered_at, entered_by) values ($1, $2, $3, $4, $5, $6)`,
            [association.id, id, ...numbers, endsAt, lead.id],
          );
      });
    };
    await session(anxiety.id, '2026-01-12', [8, 2], [lead, pair]);
    await session(anxiety.id, '2026-02-09', [6, 0], [lead]);
    await session(anxiety.id, '2026-02-23', 'cancelled', [lead]);
    await session(anxiety.id, '2025-02-10', [4, 1], [lead]);
    await session(carers.id, '2026-02-10', [12, 3], [pair]);
    await session(carers.id, '2026-02-24', 'missing', [pair]);
    await session(carers.id, '2026-02-17', 'not held', [pair]);
    await session(carers.id, '2024-12-30', [9, 9], [pair]);
    // Nobody decided whether it took place: it counts as nothing.
    await session(carers.id, '2026-02-03', 'missing', [pair]);
    await api.given.within(association.id, (db) =>
      db.query(`update session set undecided = true where date = '2026-02-03'`),
    );
    // Who was only asked has led nothing.
    await api.given.within(association.id, (db) =>
      db.query(
        `update session_facilitation set state = 'ASKED' where organiser_id = $1 and starts_at = '2026-01-12T17:00:00Z'`,
        [pair.id],
      ),
    );
  });
  afterAll(() => api.stop());

  const read = async (query: string): Promise<GroupFigures> =>
    (await browser.get(`${paths.groupFigures(association.id)}?${query}`).expect(200)).body;
  const period = 'from=2026-01&until=2026-02';

  it('counts sessions, those present, seats and hours led, beside the same months a year earlier', async () => {
    const { total } = await read(period);
    expect(total.now).toEqual({
      held: 3,
      cancelled: 1,
      notHeld: 1,
      notEntered: 1,
      present: 26,
      firstTimers: 5,
      seats: 20,
      seated: 14,
      registrations: 0,
      registered: 0,
      came: 0,
      taken: 0,
      offered: 0,
      hours: 6,
    });
    expect(total.before).toMatchObject({ held: 1, present: 4, firstTimers: 1, hours: 2 });
  });

  it('sets seats taken beside those who came, and the seats of that day whatever the group takes since', async () => {
    const seats = (date: string, capacity: number | null, taken: number, released = 0) =>
      api.given.within(association.id, (db) =>
        db.query(
          `insert into session_seats (association_id, session_id, capacity, seat_count, released_count)
           select association_id, id, $2, $3, $4 from session where date = $1`,
          [date, capacity, taken, released],
        ),
      );
    await seats('2026-01-12', 8, 7);
    await seats('2026-02-10', null, 11, 1);
    // Registration was closed for it and nobody had taken a seat, nor at one that was cancelled.
    await seats('2026-02-09', 12, 0);
    await seats('2026-02-23', 12, 5);
    const { total } = await read(period);
    await api.given.within(association.id, (db) => db.query('delete from session_seats'));
    expect(total.now).toMatchObject({
      registrations: 2,
      registered: 18,
      came: 20,
      taken: 7,
      offered: 8,
      seats: 20,
      seated: 14,
    });
  });

  it('tells months, groups, branches, themes, communes and formats apart', async () => {
    const { months, groups, branches, themes, communes, formats } = await read(period);
    expect(months.map(({ month, now, before }) => [month, now?.present, before?.present])).toEqual([
      ['2026-01', 8, 0],
      ['2026-02', 18, 4],
    ]);
    expect(groups.map(({ id, now }) => [id, now.present])).toEqual([
      [carers.id, 12],
      [anxiety.id, 14],
    ]);
    expect(branches.map(({ name, now }) => [name, now.present])).toEqual([
      ['Nord', 14],
      ['', 12],
    ]);
    expect(themes.map(({ theme, now }) => [theme, now.present])).toEqual([
      ['ANXIETY', 26],
      ['CARER_LIFE', 12],
    ]);
    expect(communes).toHaveLength(1);
    expect(formats.map(({ format, now }) => [format, now.held])).toEqual([['IN_PERSON', 3]]);
  });

  it('counts a session twice over two years: in its own, and beside the one after', async () => {
    const { total, months } = await read('from=2025-01&until=2026-12');
    expect(total.now).toMatchObject({ held: 4 });
    expect(total.before).toMatchObject({ held: 2, present: 13 });
    expect(months.find(({ month }) => month === '2025-12')?.before).toMatchObject({ present: 9 });
  });

  it('knows nothing of months before the first session of the groups asked about, nor of those to come', async () => {
    const known = async (query: string) =>
      (await read(query)).months.map(({ now, before }) => [now?.held, before?.held]);
    expect(await known(`from=2024-11&until=2025-02&groupId=${carers.id}`)).toEqual([
      [undefined, undefined],
      [1, undefined],
      [0, undefined],
      [0, undefined],
    ]);
    expect(await known('from=2098-01&until=2098-01')).toEqual([[undefined, undefined]]);
    expect((await read(`from=2024-11&until=2025-02&groupId=${carers.id}`)).total.before).toBeNull();
  });

  it.each<[string, () => string, number]>([
    ['a branch', () => `branchId=${north}`, 14],
    ['groups without a branch', () => 'branchId=none', 12],
    ['a group', () => `groupId=${carers.id}`, 12],
    ['a theme', () => 'theme=ANXIETY', 26],
    ['a format', () => 'format=ONLINE', 0],
    ['a commune', () => 'inseeCode=69123', 26],
    ['a group of another association', () => `groupId=${newId()}`, 0],
  ])('keeps to %s, and still offers all to choose from', async (_, filter, present) => {
    const { total, choices } = await read(`${period}&${filter()}`);
    expect(total.now.present).toBe(present);
    expect(choices.groups).toHaveLength(2);
  });

  it.each([
    ['the period', () => '', 1],
    ['a theme', () => '&theme=CARER_LIFE', 1],
    ['a branch', () => `&branchId=${north}`, 0],
    ['groups without a branch', () => '&branchId=none', 1],
    ['a group', () => `&groupId=${anxiety.id}`, 0],
    ['a format', () => '&format=IN_PERSON', 1],
    ['a commune', () => '&inseeCode=69124', 0],
  ])(
    'has the sessions without numbers listed for %s, as many as it says',
    async (_, filter, count) => {
      const query = `${period}${filter()}`;
      const { body } = await browser
        .get(`${paths.pastSessions(association.id)}?${query}&record=NOT_ENTERED`)
        .expect(200);
      expect(body.count).toBe(count);
      expect((await read(query)).total.now.notEntered).toBe(count);
    },
  );

  it.each([
    'from=2026-03&until=2026-02',
    'from=2020-01&until=2026-01',
    `${period}&theme=GARDENING`,
    `${period}&branchId=nord`,
    `${period}&associationId=x`,
  ])('refuses "%s"', async (query) => {
    const { body } = await browser
      .get(`${paths.groupFigures(association.id)}?${query}`)
      .expect(400);
    expect(body).toMatchObject({ code: 'VALIDATION' });
  });

  it('is for coordinators and administrators, of their own association', async () => {
    const facilitator = await signIn(api, 'binome@lesamarres.example');
    await facilitator.get(`${paths.groupFigures(association.id)}?${period}`).expect(403);
    const other = await api.given.association({ name: 'Les Autres', slug: 'les-autres' });
    await browser.get(`${paths.groupFigures(other.id)}?${period}`).expect(404);
  });
});
