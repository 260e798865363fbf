import * as fc from 'fast-check';
import { THEMES } from '../../groups/taxonomy';
import { fillRate, groupFiguresOf, takenRate, type GroupCounted } from './group-figures-of';
import { NO_SESSIONS, type GroupCounts, type GroupFacts } from './group-figures';

const ids = [1, 2, 3, 4].map((n) => `01890000-0000-7000-8000-00000000000${n}`);
const [north = '', south = ''] = [
  '01890000-0000-7000-8000-0000000000a1',
  '01890000-0000-7000-8000-0000000000a2',
];
const group = (at: number, more: Partial<GroupFacts> = {}): GroupFacts => ({
  id: ids[at] ?? '',
  name: `Groupe ${at}`,
  branchId: north,
  themes: ['DEPRESSION'],
  format: 'IN_PERSON',
  inseeCode: '69123',
  communeName: 'Lyon',
  archived: false,
  ...more,
});
const counted = (at: number, counts: Partial<GroupCounts>, side: 'now' | 'before' = 'now') =>
  ({ ...NO_SESSIONS, ...counts, side, month: null, groupId: ids[at] ?? '' }) satisfies GroupCounted;
const branches = [
  { id: north, name: 'Nord' },
  { id: south, name: 'Sud' },
];
const period = { from: '2026-01', until: '2026-03', since: '2024-10', thisMonth: '2026-06' };

describe('figures of groups', () => {
  it('adds groups up by branch, theme, commune and format, beside the year before', () => {
    const figures = groupFiguresOf({
      ...period,
      branches,
      groups: [
        group(0),
        group(1, { branchId: south, themes: ['DEPRESSION', 'ANXIETY'], inseeCode: '29019' }),
        group(2, { branchId: null, format: 'ONLINE', themes: ['ANXIETY'] }),
      ],
      counted: [
        counted(0, { held: 3, present: 20 }),
        counted(1, { held: 2, present: 11 }),
        counted(1, { held: 1, present: 5 }, 'before'),
        counted(2, { cancelled: 1 }),
      ],
    });
    expect(figures.total.now).toMatchObject({ held: 5, present: 31, cancelled: 1 });
    expect(figures.total.before).toMatchObject({ held: 1, present: 5 });
    expect(figures.branches.map(({ name, now }) => [name, now.present])).toEqual([
      ['Nord', 20],
      ['Sud', 11],
      ['', 0],
    ]);
    expect(figures.themes.map(({ theme, now }) => [theme, now.present])).toEqual([
      ['DEPRESSION', 31],
      ['ANXIETY', 11],
    ]);
    expect(figures.formats.map(({ format, now }) => [format, now.held])).toEqual([
      ['IN_PERSON', 5],
      ['ONLINE', 0],
    ]);
    expect(figures.communes).toHaveLength(2);
  });

  it('has a month for each of the period, empty ones too', () => {
    const { months } = groupFiguresOf({
      ...period,
      branches,
      groups: [group(0)],
      counted: [{ ...NO_SESSIONS, held: 2, side: 'now', month: '2026-02', groupId: null }],
    });
    expect(months.map(({ month, now }) => [month, now?.held])).toEqual([
      ['2026-01', 0],
      ['2026-02', 2],
      ['2026-03', 0],
    ]);
  });

  it('knows nothing of months before the first session and of those to come, which is not nought', () => {
    const known = (more: { since: string | null; thisMonth: string }) =>
      groupFiguresOf({
        ...{ ...period, ...more, branches, groups: [group(0)] },
        counted: [counted(0, { held: 1 })],
      }).months.map(({ now, before }) => [now?.held, before?.held]);
    expect(known({ since: '2025-02', thisMonth: '2026-02' })).toEqual([
      [0, undefined],
      [0, 0],
      [undefined, 0],
    ]);
    expect(known({ since: '2026-02', thisMonth: '2026-03' })).toEqual([
      [undefined, undefined],
      [0, undefined],
      [0, undefined],
    ]);
    expect(known({ since: null, thisMonth: '2026-03' }).flat()).toEqual(Array(6).fill(undefined));
  });

  it('sets no year beside one in which no session was due', () => {
    const { total, groups } = groupFiguresOf({
      ...{ ...period, branches, groups: [group(0), group(1)] },
      counted: [
        counted(0, { held: 1 }),
        counted(1, { held: 1 }),
        counted(1, { held: 3 }, 'before'),
      ],
    });
    expect(total.before?.held).toBe(3);
    expect(groups.map(({ before }) => before?.held)).toEqual([undefined, 3]);
  });

  it('leaves out groups in which no session was due, and offers them to choose from all the same', () => {
    const figures = groupFiguresOf({
      ...period,
      branches,
      groups: [group(0), group(1)],
      counted: [counted(1, { notEntered: 1 })],
    });
    expect(figures.groups.map(({ id }) => id)).toEqual([ids[1]]);
    expect(figures.choices.groups).toHaveLength(2);
  });

  it('keeps to the groups that a filter asks about', () => {
    const groups = [group(0), group(1, { branchId: null }), group(2, { themes: ['OCD'] })];
    const all = groups.map((_, at) => counted(at, { held: 10 ** at }));
    const held = (filter: Parameters<typeof groupFiguresOf>[1]) =>
      groupFiguresOf({ ...period, branches, groups, counted: all }, filter).total.now.held;
    expect(held({})).toBe(111);
    expect(held({ branchId: null })).toBe(10);
    expect(held({ theme: 'OCD' })).toBe(100);
    expect(held({ groupId: ids[0] })).toBe(1);
    expect(held({ inseeCode: '75056' })).toBe(0);
  });

  it('adds up to the whole by branch, commune and format, whatever the groups', () => {
    const facts = fc.record({
      branchId: fc.constantFrom(north, south, null),
      format: fc.constantFrom('IN_PERSON' as const, 'ONLINE' as const),
      inseeCode: fc.constantFrom('69123', '29019'),
      themes: fc.uniqueArray(fc.constantFrom(...THEMES), { minLength: 1, maxLength: 3 }),
      present: fc.nat(40),
    });
    fc.assert(
      fc.property(fc.array(facts, { maxLength: 4 }), (some) => {
        const figures = groupFiguresOf({
          ...period,
          branches,
          groups: some.map(({ present: _, ...more }, at) => group(at, more)),
          counted: some.map(({ present }, at) => counted(at, { held: 1, present })),
        });
        const sum = (parts: readonly { now: GroupCounts }[]) =>
          parts.reduce((all, { now }) => all + now.present, 0);
        const whole = figures.total.now.present;
        expect(
          [figures.groups, figures.branches, figures.communes, figures.formats].map(sum),
        ).toEqual([whole, whole, whole, whole]);
        expect(sum(figures.themes)).toBeGreaterThanOrEqual(whole);
      }),
    );
  });

  it('knows no fill rate where no group has a capacity', () => {
    expect(fillRate({ seats: 0, seated: 0 })).toBeUndefined();
    expect(fillRate({ seats: 40, seated: 30 })).toBe(0.75);
  });

  it('tells seats taken beforehand apart from those present, and knows no rate without a capacity', () => {
    const { total } = groupFiguresOf({
      ...period,
      branches,
      groups: [group(0), group(1)],
      counted: [
        counted(0, { registrations: 2, registered: 15, came: 12, taken: 15, offered: 20 }),
        counted(1, { registrations: 1, registered: 4, came: 6, taken: 0, offered: 0 }),
      ],
    });
    expect(total.now).toMatchObject({ registrations: 3, registered: 19, came: 18 });
    expect(takenRate(total.now)).toBe(0.75);
    expect(takenRate({ taken: 0, offered: 0 })).toBeUndefined();
  });
});
