import { paths, type Me } from '@presence/contract';
import { PublishedListing } from '@presence/domain';
import { CAST_LOGINS, LES_AMARRES, LES_AMARRES_PEOPLE } from '@presence/testing';
import request from 'supertest';
import { startApi, type TestApi } from '../testing/start-api';
import { testSettings } from '../testing/test-settings';
import { seed } from './seed';

type Figures = {
  sessions: number;
  cancelled: number;
  moved: number;
  attendances: number;
  present: number;
  firstTimers: number;
  coming: number;
  uncovered: number;
  toEnter: number;
};

describe('the demo', () => {
  let api: TestApi;
  const asked = { size: 'demo', number: 1 } as const;
  const instant = '2026-11-22T12:00:00.000Z';

  /** What one association sees of its own. */
  const within = <T>(associationId: string, sql: string) =>
    api.owner.transaction(async (manager) => {
      await manager.query(`select set_config('app.association', $1, true)`, [associationId]);
      return manager.query<T[]>(sql);
    });
  const associations = () =>
    api.owner.query<{ id: string; slug: string }[]>(
      'select distinct association_id as id, association_slug as slug from published_listing order by slug',
    );

  const figures = async (id: string): Promise<Figures> => {
    const [row] = await within<Figures>(
      id,
      `
      select count(*)::int as sessions, count(*) filter (where not held)::int as cancelled, count(*) filter (where edited_at is not null)::int as moved,
        count(a.session_id)::int as attendances, coalesce(sum(attendee_count), 0)::int as present, coalesce(sum(first_timer_count), 0)::int as "firstTimers",
        count(*) filter (where held and starts_at > '${instant}')::int as coming,
        count(*) filter (where held and starts_at > '${instant}' and not exists (select from session_facilitation f where f.session_id = s.id))::int as uncovered,
        count(*) filter (where held and ends_at < '${instant}' and a.session_id is null)::int as "toEnter"
      from session s left join attendance a on a.session_id = s.id`,
    );
    return row as Figures;
  };

  beforeAll(async () => {
    api = await startApi();
    const { logins } = await seed(testSettings(api.databaseUrl), asked, instant);
    expect(logins).toEqual(CAST_LOGINS);
  });
  afterAll(() => api.stop());

  it('tells of five associations in several départements, one overseas', async () => {
    expect((await associations()).map(({ slug }) => slug)).toEqual([
      'kaz-lantouraz',
      'la-halte-des-aidants',
      'les-amarres',
      'les-epaules-legeres',
      'voix-voisines',
    ]);
    const departments = await api.owner.query<{ code: string }[]>(
      'select distinct department_code as code from published_listing',
    );
    expect(departments.length).toBeGreaterThan(10);
    expect(departments.map(({ code }) => code)).toContain('974');
  });

  it('has a group whose next session is nearly full, and the one after full with a waiting list', async () => {
    const rows = await within<{ seats: number; waiting: number; codes: number }>(
      LES_AMARRES.association.id,
      `select seat_count as seats, waiting_count as waiting,
         (select count(*)::int from seat where seat.session_id = s.id) as codes
       from session_seats ss join session s on s.id = ss.session_id where s.starts_at > now() order by s.starts_at`,
    );
    expect(rows).toEqual([
      { seats: 9, waiting: 0, codes: 9 },
      { seats: 10, waiting: 2, codes: 12 },
    ]);
  });

  it('knows how many seats were taken at its last sessions, and no code of them', async () => {
    const [past] = await within<{ sessions: number; seats: number; codes: number }>(
      LES_AMARRES.association.id,
      `select count(*)::int as sessions, sum(seat_count)::int as seats,
         (select count(*)::int from seat join session s on s.id = seat.session_id where s.ends_at < now()) as codes
       from session_seats ss join session s on s.id = ss.session_id where s.ends_at < now()`,
    );
    expect(past?.sessions).toBeGreaterThan(3);
    expect(past?.seats).toBeGreaterThan(20);
    expect(past?.codes).toBe(0);
  });

  it('publishes only what the public page can show', async () => {
    const rows = await api.owner.query<{ document: unknown }[]>(
      'select document from published_listing',
    );
    expect(rows.length).toBeGreaterThan(50);
    for (const { document } of rows)
      expect(PublishedListing.safeParse(document).error).toBeUndefined();
    const kinds = await api.owner.query<{ kind: string }[]>(
      `select distinct document ->> 'kind' as kind from published_listing`,
    );
    expect(kinds).toHaveLength(6);
  });

  it('has figures that could be true, in each association', async () => {
    for (const { id, slug } of await associations()) {
      const told = await figures(id);
      const share = (part: number, whole: number) => part / whole;
      expect([
        slug,
        share(told.cancelled, told.sessions) >= 0.05 &&
          share(told.cancelled, told.sessions) <= 0.085,
      ]).toEqual([slug, true]);
      expect([
        slug,
        share(told.present, told.attendances) >= 4 && share(told.present, told.attendances) <= 12,
      ]).toEqual([slug, true]);
    }
  });

  it('has about 15 % of first visits and 10 % of coming sessions without anybody to lead them', async () => {
    const all = await Promise.all((await associations()).map(({ id }) => figures(id)));
    const sum = (key: keyof Figures) => all.reduce((total, each) => total + each[key], 0);
    expect(sum('firstTimers') / sum('present')).toBeCloseTo(0.15, 1);
    expect(sum('uncovered') / sum('coming')).toBeGreaterThan(0.07);
    expect(sum('uncovered') / sum('coming')).toBeLessThan(0.15);
    expect(sum('moved')).toBeGreaterThan(20);
    expect((await figures(LES_AMARRES.association.id)).toEnter).toBeGreaterThan(0);
  });

  it('has people who are called and visited, nearly all covered, with the contacts of two months behind them', async () => {
    const [told] = await within<Record<string, number>>(
      LES_AMARRES.association.id,
      `
      select (select count(*) from supported_person)::int as people, (select count(*) from volunteer)::int as volunteers,
        (select count(*) from contact where ends_at < '${instant}')::int as past, (select count(*) from contact where starts_at > '${instant}')::int as coming,
        (select count(*) from contact where state = 'UNCOVERED')::int as uncovered, (select count(*) from outcome)::int as outcomes,
        (select count(*) from referral where decided_at is null)::int as referrals,
        (select count(*) from contact_volunteer where volunteer_id = '${LES_AMARRES_PEOPLE.louise.organiserId}' and starts_at > '${instant}')::int as mine`,
    );
    expect(told).toMatchObject({ people: 54, volunteers: 32, referrals: 5 });
    expect(told?.['past']).toBeGreaterThan(120);
    expect(told?.['mine']).toBeGreaterThan(3);
    const share =
      (told?.['uncovered'] ?? 0) /
      ((told?.['past'] ?? 0) + (told?.['coming'] ?? 0) + (told?.['uncovered'] ?? 0));
    expect(share).toBeGreaterThan(0.03);
    expect(share).toBeLessThan(0.3);
    expect((told?.['outcomes'] ?? 0) / (told?.['past'] ?? 1)).toBeGreaterThan(0.9);
  });

  it('tells afterwards that some sessions were not held, and that some were miscounted', async () => {
    const [told] = await within<Record<string, number>>(
      LES_AMARRES.association.id,
      `select (select count(*) from attendance where not_held_reason is not null)::int as "notHeld",
        (select count(*) from attendance a join attendance_correction c on c.session_id = a.session_id and c.version = a.version - 1)::int as corrected`,
    );
    expect(told?.['notHeld']).toBeGreaterThan(0);
    expect(told?.['corrected']).toBeGreaterThan(0);
  });

  it('dips in July and August', async () => {
    const [{ summer, winter }] = (await within<{ summer: number; winter: number }>(
      LES_AMARRES.association.id,
      `
      select avg(attendee_count) filter (where extract(month from date) in (7, 8))::float as summer,
        avg(attendee_count) filter (where extract(month from date) in (1, 2, 3))::float as winter
      from attendance join session on id = session_id`,
    )) as [{ summer: number; winter: number }];
    expect(summer).toBeLessThan(winter * 0.75);
  });

  it('lets one login per role in, one of them into two associations', async () => {
    const seats: Record<string, number> = {};
    for (const { email, password } of CAST_LOGINS) {
      const agent = request.agent(api.http);
      await agent
        .post(paths.signIn)
        .send({ email, password })
        .expect(({ status }) => expect(status).toBeLessThan(300));
      const { body } = await agent.get(paths.me).expect(200);
      seats[email] = (body as Me).seats.length;
    }
    expect(Object.values(seats)).toEqual([1, 1, 1, 1, 1, 2, 1]);
    const accounts = await api.owner.query<{ email: string }[]>('select email from account');
    expect(accounts.every(({ email }) => email.endsWith('.example'))).toBe(true);
  });

  it('stores the demo once, however often it is asked for', async () => {
    const counts = () =>
      api.owner.query(
        'select (select count(*) from account) as accounts, (select count(*) from published_listing) as listings',
      );
    const before = await counts();
    expect((await seed(testSettings(api.databaseUrl), asked)).logins).toEqual(CAST_LOGINS);
    expect(await counts()).toEqual(before);
  });

  it('leaves room for a larger association beside it, the same from the same number', async () => {
    const { logins } = await seed(
      testSettings(api.databaseUrl),
      { size: 'departement', number: 7 },
      instant,
    );
    expect(logins.map(({ role }) => role)).toEqual([
      'ADMINISTRATOR',
      'COORDINATOR',
      'FACILITATOR',
      'VOLUNTEER',
      'SAFEGUARDING_LEAD',
    ]);
    const mine = (await associations()).find(({ slug }) => slug === 'lanternes-des-volcans-7');
    const ayear = (await figures(mine?.id ?? '')).sessions / 2;
    expect(ayear).toBeGreaterThanOrEqual(120);
    expect(ayear).toBeLessThanOrEqual(250);
  });
});
