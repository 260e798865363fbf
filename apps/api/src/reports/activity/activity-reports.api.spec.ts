import { paths } from '@presence/contract';
import { dateIn, periodOfYear, type Role } from '@presence/domain';
import { signIn } from '../../testing/sign-in';
import { activityHouse, SAID, type ActivityHouse } from '../../testing/situations/activity-house';
import { startApi, type TestApi } from '../../testing/start-api';

const thisYear = Number(dateIn('Europe/Paris').slice(0, 4));

describe('the report of activities', () => {
  let api: TestApi;
  let house: ActivityHouse;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    house = await activityHouse(api);
  });

  it('says what Présence knows of a year, small counts hidden, and publishes nothing by that', async () => {
    await house.session('2025-03-04T09:00:00Z', { led: [house.me.id] });
    await house.session('2025-04-01T08:00:00Z', { led: [house.me.id] });
    await house.session('2025-05-06T08:00:00Z', { numbers: false });
    await house.session('2025-06-03T08:00:00Z', { held: false });
    await house.session('2025-06-10T08:00:00Z', { notHeld: true });
    expect(await house.read()).toMatchObject({
      from: '2025-01',
      until: '2025-12',
      closed: true,
      version: 0,
      last: null,
      summary: {
        groups: {
          ...{ groupCount: 1, held: 2, cancelled: 1, notHeld: 1, notEntered: 1 },
          present: { atLeast: 16, exact: true },
        },
        homeSupport: null,
        untold: ['2025'],
        withoutNumbers: 1,
        begunCount: 1,
        volunteers: { leading: 1, hours: 2, value: null },
      },
    });
    const { body } = await house.browser
      .get(paths.exportableYears(house.association.id))
      .expect(200);
    expect(body).toEqual([{ year: '2025', told: false, notEntered: 1 }]);
  });

  it('tells of home support what its months show, and no more', async () => {
    await house.toldMonth('2025-02', 40);
    await house.toldMonth('2025-03', null);
    const { summary } = await house.read();
    expect(summary.groups).toBeNull();
    expect(summary.homeSupport).toEqual({
      planned: { atLeast: 40, exact: false },
      held: { atLeast: 40, exact: false },
      hours: { atLeast: 20, exact: false },
    });
  });

  it('counts what was closed in the period, and not what was undone', async () => {
    const closure = (from: string, to: string, undone: string | null) =>
      api.given.within(house.association.id, (db) =>
        db.query(
          `insert into closure (association_id, id, scope, "from", "to", public_word, contacts, undone_at) values ($1, gen_random_uuid(), 'ASSOCIATION', $2, $3, '', 'KEEP', $4)`,
          [house.association.id, from, to, undone],
        ),
      );
    await closure('2024-12-20', '2025-01-03', null);
    await closure('2025-08-01', '2025-08-31', null);
    await closure('2025-09-01', '2025-09-05', '2025-08-20T10:00:00Z');
    await closure('2026-01-01', '2026-01-02', null);
    expect((await house.read()).summary.closureCount).toBe(2);
  });

  it('keeps what was said, and lists its periods', async () => {
    await house.save().expect(200);
    const other = { from: '2024-09', until: '2025-08' };
    await house.save({ ...SAID, highlights: '' }, { period: other }).expect(200);
    expect(await house.read()).toMatchObject({ declaration: SAID, version: 1 });
    const { body } = await house.browser.get(paths.activityReports(house.association.id));
    expect(body).toEqual([periodOfYear(2025), other]);
  });

  it('proposes seat and partners of the report before, and shows its other words', async () => {
    await house.save(SAID, { period: periodOfYear(2024) }).expect(200);
    await house.save({ ...SAID, seat: 'Paris' }, { period: periodOfYear(2023) }).expect(200);
    expect(await house.read()).toMatchObject({
      version: 0,
      declaration: {
        ...{ seat: 'Lyon (69)', partners: 'Ville de Lyon' },
        ...{ presidentWord: '', highlights: '', projects: '' },
      },
      last: { ...periodOfYear(2024), declaration: SAID },
    });
  });

  it('says that groups of a year that is not over are told once it is', async () => {
    const period = { from: `${thisYear - 1}-09`, until: `${thisYear}-08` };
    const { summary } = await house.read(period);
    expect(summary.withheld).toEqual([String(thisYear)]);
    expect((await house.read(periodOfYear(thisYear))).closed).toBe(false);
  });

  it('keeps one of two first savings at once, and one of two later ones', async () => {
    const both = async (version: number) =>
      (
        await Promise.all(
          ['Un', 'Deux'].map((word) =>
            house.save({ ...SAID, highlights: `${word} ${version}` }, { version }),
          ),
        )
      )
        .map(({ status }) => status)
        .sort();
    expect(await both(0)).toEqual([200, 412]);
    expect(await both(1)).toEqual([200, 412]);
    await house.save(SAID, { version: 7 }).expect(412);
  });

  it.each([
    ['presidentWord', { presidentWord: 'x'.repeat(4001) }, 'TEXT_TOO_LONG'],
    ['seat', { seat: 'Lyon\nParis' }, 'TEXT_INVALID'],
    ['highlights', { highlights: null }, 'REQUIRED'],
  ])('refuses at %s what cannot be', async (field, over, message) => {
    const { body } = await house.save({ ...SAID, ...over }).expect(400);
    expect(body.issues).toContainEqual({ path: [field], message });
  });

  it.each([
    `${thisYear + 1}-01/${thisYear + 1}-12`,
    '2025-12/2025-01',
    '2024-01/2025-12',
    '2025-01/2025-13',
    '1999-01/1999-12',
    '2025-1/2025-2',
    '2025/2025',
    '2025-01/%27%3B--',
  ])('is none for %s', async (period) => {
    const address = `${paths.activityReports(house.association.id)}/${period}`;
    await house.browser.get(address).expect(404);
    await house.browser.put(address).set('If-Match', '"0"').send(SAID).expect(404);
  });

  it('is none of another association', async () => {
    const other = await activityHouse(api);
    await house.browser.get(other.url()).expect(404);
    await house.browser.put(other.url()).set('If-Match', '"0"').send(SAID).expect(404);
    await house.browser.get(paths.activityReports(other.association.id)).expect(404);
  });

  it.each<[Role, number]>([
    ['COORDINATOR', 200],
    ['FACILITATOR', 403],
    ['VOLUNTEER', 403],
  ])('answers a %s with %d', async (role, status) => {
    const email = `${role}-${house.association.id}@activity.example`.toLowerCase();
    await api.given.organiser(house.association, email, [role]);
    const browser = await signIn(api, email);
    await browser.get(house.url()).expect(status);
    await browser.get(paths.activityReports(house.association.id)).expect(status);
    await browser.put(house.url()).set('If-Match', '"0"').send(SAID).expect(status);
  });
});
