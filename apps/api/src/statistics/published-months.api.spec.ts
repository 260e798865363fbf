import { paths } from '@presence/contract';
import { lastClosedMonth, newId, type Figures } from '@presence/domain';
import { BranchRow } from '../associations/branch.entity';
import { figuresHouse, type FiguresHouse } from '../testing/situations/figures-house';
import { exportedFiles } from '../testing/exported-files';
import { signIn } from '../testing/sign-in';
import { NightlyMonths } from './nightly-months';

describe('months whose figures were told', () => {
  let house: FiguresHouse;
  let api: FiguresHouse['api'];
  let association: FiguresHouse['association'];
  let north: FiguresHouse['north'];
  let volunteer: FiguresHouse['volunteer'];
  let volunteers: FiguresHouse['volunteers'];
  let figures: FiguresHouse['figures'];

  beforeAll(async () => {
    house = await figuresHouse();
    ({ api, association, north, volunteer, volunteers, figures } = house);
  });
  afterAll(() => house.api.stop());

  it('tells closed months at night before anybody asks', async () => {
    const watch = await api.given.association({ name: 'Les Veilleuses' });
    const { id } = await api.given.organiser(watch, 'veilleuses@lesamarres.example', ['VOLUNTEER']);
    await volunteers(watch.id, id, '2020-01-01');
    await api.app.get(NightlyMonths).run();
    const told = await api.given.within(watch.id, (db) =>
      db.query<{ month: string }[]>('select month from published_month order by month'),
    );
    expect(told).toHaveLength(13);
    expect(told.at(-1)?.month).toBe(lastClosedMonth(new Date().toISOString()));
  });

  it('tells a month once when it is first read by two at the same time, and lets nobody change what was told', async () => {
    const { id } = association;
    const [one, other] = await Promise.all([
      figures('2026-01', '2026-02'),
      figures('2026-01', '2026-02'),
    ]);
    expect(one).toEqual(other);
    await expect(
      api.given.within(id, async (db) => {
        await db.query('set local role presence_app');
        await db.query('delete from published_month');
      }),
    ).rejects.toThrow('permission denied');
  });

  it('keeps the name of a branch that is gone', async () => {
    const gone = newId();
    const empty = await api.given.association({ name: 'Les Anciennes' });
    await api.given.organiser(empty, 'anciennes@lesamarres.example', ['COORDINATOR']);
    await api.given.store(empty, BranchRow, { id: gone, name: 'Est' });
    const { id: organiserId } = await api.given.organiser(empty, 'lou@lesamarres.example', [
      'VOLUNTEER',
    ]);
    await volunteers(empty.id, organiserId, '2026-01-01');
    const reader = await signIn(api, 'anciennes@lesamarres.example');
    const read = async () =>
      (await reader.get(`${paths.figures(empty.id)}?from=2026-02&until=2026-02`).expect(200))
        .body as Figures;
    const before = await read();
    await api.given.within(empty.id, (db) => db.query('delete from branch where id = $1', [gone]));
    expect(await read()).toEqual(before);
    const files = exportedFiles(reader, empty.id);
    const period = { from: '2026-02', until: '2026-02' };
    const { id } = await files.made({ kind: 'HOME_SUPPORT', ...period, branchId: gone });
    expect((await files.lines(id))[1]).toMatch(/^2026-02;Est;/);
  });

  it('says the same of a closed month whoever is moved, corrected, given another limit or erased since', async () => {
    const before = await figures('2026-01', '2026-03');
    const south = newId();
    await api.given.store(association, BranchRow, { id: south, name: 'Sud' });
    await api.given.within(association.id, async (db) => {
      await db.query(
        'update supported_person set branch_id = $1 where id in (select id from supported_person where branch_id = $2 limit 3)',
        [south, north],
      );
      await db.query('update volunteer set max_contacts_per_week = 1 where id = $1', [volunteer]);
      await db.query('update outcome set minutes = 120');
      await db.query(`delete from outcome where result = 'NO_ANSWER'`);
    });
    const after = await figures('2026-01', '2026-03');
    expect(after.lines.filter(({ month }) => month === '2026-02')).toEqual(
      before.lines.filter(({ month }) => month === '2026-02'),
    );
    expect(after.totals.filter(({ branchId }) => branchId !== south)).toEqual(before.totals);
    expect((await figures('2026-02', '2026-02')).lines).toEqual(
      before.lines.filter(({ month }) => month === '2026-02'),
    );
    // Another threshold holds for months that are told from then on: two tables of the same month would be subtracted.
    await api.given.within(association.id, (db) =>
      db.query(
        `insert into home_support_settings (association_id, values) values ($1, '{"smallestCount": 11}')`,
        [association.id],
      ),
    );
    expect(await figures('2026-02', '2026-02')).toMatchObject({
      smallest: 5,
      lines: before.lines.filter(({ month }) => month === '2026-02'),
    });
  });
});
