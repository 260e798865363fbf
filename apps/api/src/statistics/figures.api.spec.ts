import { paths } from '@presence/contract';
import { signIn } from '../testing/sign-in';
import { figuresHouse, type FiguresHouse } from '../testing/situations/figures-house';

describe('figures', () => {
  let house: FiguresHouse;
  let api: FiguresHouse['api'];
  let association: FiguresHouse['association'];
  let browser: FiguresHouse['browser'];
  let north: FiguresHouse['north'];
  let figures: FiguresHouse['figures'];

  beforeAll(async () => {
    house = await figuresHouse();
    ({ api, association, browser, north, figures } = house);
  });
  afterAll(() => house.api.stop());

  it('counts what was planned and held, and hides what is small, with enough beside it', async () => {
    const { lines, smallest } = await figures('2026-02', '2026-02');
    expect(smallest).toBe(5);
    const alone = lines.find(({ branchId, whole }) => branchId === null && !whole);
    expect(alone).toMatchObject({ HELD: null, planned: null, hours: null, caseload: null });
    // The whole less the north would give the three back, and the one who was called.
    const [ofNorth, whole] = [
      lines.find(({ branchId }) => branchId === north),
      lines.find((line) => line.whole),
    ];
    expect([ofNorth?.planned, whole?.planned]).toContain(null);
    expect([ofNorth?.caseload, whole?.caseload]).toContain(null);
  });

  it('says the same of a month in every period', async () => {
    const [short, long] = [
      await figures('2026-02', '2026-02'),
      await figures('2026-01', '2026-03'),
    ];
    expect(long.lines.filter(({ month }) => month === '2026-02')).toEqual(short.lines);
  });

  it('counts the faces that people met, the loads of volunteers and how long people waited, by branch and month', async () => {
    const { lines } = await figures('2026-02', '2026-03');
    const [february, march] = ['2026-02', '2026-03'].map((month) =>
      lines.find((line) => line.month === month && line.whole),
    );
    expect(february).toMatchObject({ TWO: 0, medianDays: 15.5 });
    expect([lines.find(({ branchId }) => branchId === north)?.ONE, february?.ONE]).toContain(null);
    // One volunteer is a small number; a branch without any says nought.
    expect(february).toMatchObject({ volunteers: null, IDLE: 0, USUAL: null, OVERLOADED: 0 });
    expect(march).toMatchObject({ planned: 0, caseload: 0, volunteers: null, IDLE: null });
    expect(march).not.toHaveProperty('medianDays');
    expect(lines.find(({ branchId }) => branchId === north)).toMatchObject({ volunteers: 0 });
  });

  it('counts a month once it is over and its outcomes are entered', async () => {
    const soon = new Date().toISOString().slice(0, 7);
    const { lines, closedUntil } = await figures('2026-02', soon);
    expect(closedUntil < soon).toBe(true);
    expect(lines.at(-1)?.month).toBe(closedUntil);
    expect((await figures(soon, soon)).lines).toEqual([]);
  });

  it('gives zeros for an association without people', async () => {
    const empty = await api.given.association({ name: 'Les Nouvelles' });
    await api.given.organiser(empty, 'nouvelles@lesamarres.example', ['COORDINATOR']);
    const { body } = await (
      await signIn(api, 'nouvelles@lesamarres.example')
    )
      .get(`${paths.figures(empty.id)}?from=2025-01&until=2026-03`)
      .expect(200);
    expect(body.lines).toHaveLength(30);
    expect(body.totals.at(-1)).toMatchObject({ whole: true, planned: { atLeast: 0, exact: true } });
  });

  it.each([
    'from=2026-03&until=2026-02',
    'from=2026-13&until=2026-14',
    'from=1900-01&until=2026-01',
    'from=0000-01&until=0000-02',
    'from=2020-01&until=2026-01',
    '',
  ])('refuses the period "%s" by name', async (query) => {
    const { body } = await browser.get(`${paths.figures(association.id)}?${query}`).expect(400);
    expect(body).toMatchObject({ code: 'VALIDATION' });
  });
});
