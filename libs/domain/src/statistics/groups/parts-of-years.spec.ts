import { monthsBetween } from '../months';
import { schoolYearLines, selectedLines } from './parts-of-years';
import type { PublishedYear, ShownPeople } from './published-year';

const id = (at: number) => `01890000-0000-7000-8000-00000000000${at}`;
const NORTH = id(8);
const sessions = { held: 2, cancelled: 0, notHeld: 0, notEntered: 0, seats: 24, hours: 4.5 };
const people = (present: number | null, firstTimers: number | null): ShownPeople => ({
  present,
  firstTimers,
  returning: present === null || firstTimers === null ? null : present - firstTimers,
});
const group = (
  at: number,
  facts: Partial<PublishedYear['groups'][number]>,
): PublishedYear['groups'][number] => ({
  id: id(at),
  name: `Groupe ${at}`,
  branchId: null,
  themes: ['OCD'],
  format: 'IN_PERSON',
  inseeCode: '69123',
  communeName: 'Lyon',
  ...sessions,
  ...people(20, 6),
  registered: 10,
  ...facts,
});
/** A year of three groups, each month of ten people, five of them there for the first time. */
const published = (year: string, facts: Partial<PublishedYear> = {}): PublishedYear => ({
  year,
  smallest: 5,
  groups: [
    group(1, { branchId: NORTH }),
    group(2, { branchId: NORTH, themes: ['OCD', 'ANXIETY'], ...people(null, null) }),
    group(3, { format: 'ONLINE', themes: ['ANXIETY'] }),
  ],
  branches: [
    { id: NORTH, name: 'Nord', ...people(30, 8), registered: 20 },
    { id: null, name: '', ...people(20, 6), registered: 10 },
  ],
  months: monthsBetween(`${year}-01`, `${year}-12`).map((month) => ({
    month,
    ...sessions,
    ...people(10, 5),
    registered: 6,
  })),
  whole: { ...people(120, 60), registered: 72 },
  ...facts,
});
const keysOf = (lines: readonly { key: string }[]) => lines.map(({ key }) => key);

describe('a part of a published year', () => {
  it('holds the groups that a filter asks about, added up, each, and by what they are', () => {
    const lines = selectedLines(published('2025'), { theme: 'ANXIETY' }, 'en');
    expect(keysOf(lines)).toEqual([
      'selection',
      `group ${id(2)}`,
      `group ${id(3)}`,
      'theme ANXIETY',
      'theme OCD',
      'commune 69123',
      'format IN_PERSON',
      'format ONLINE',
    ]);
    expect(lines[0]).toMatchObject({
      part: 'selection',
      sessions: { held: 4, seats: 48, hours: 9 },
      people: { present: { atLeast: 20, exact: false }, firstTimers: { atLeast: 6, exact: false } },
      registered: { atLeast: 20, exact: true },
    });
  });

  it('names no month and no other group', () => {
    const lines = selectedLines(published('2025'), { format: 'ONLINE' }, 'fr');
    expect(lines.filter(({ part }) => part === 'month')).toEqual([]);
    expect(lines.filter(({ part }) => part === 'group').map(({ name }) => name)).toEqual([
      'Groupe 3',
    ]);
  });

  it('tells a branch alone as the year tells it, and adds its groups up where more is asked', () => {
    const year = published('2025');
    const [alone] = selectedLines(year, { branchId: NORTH }, 'fr');
    expect(alone?.people.present).toEqual({ atLeast: 30, exact: true });
    const [narrowed] = selectedLines(year, { branchId: NORTH, theme: 'OCD' }, 'fr');
    expect(narrowed?.people.present).toEqual({ atLeast: 20, exact: false });
  });

  it('tells groups without a branch as the year tells them', () => {
    const [alone] = selectedLines(published('2025'), { branchId: null }, 'fr');
    expect(alone?.people.present).toEqual({ atLeast: 20, exact: true });
  });

  it('is empty where no group of the year is asked about', () => {
    expect(selectedLines(published('2025'), { format: 'PHONE' }, 'fr')).toEqual([]);
  });
});

describe('a year from September to August', () => {
  it('adds up the last four months of one calendar year and the first eight of the next', () => {
    const [whole, ...months] = schoolYearLines([published('2024'), published('2025')], '2024');
    expect(whole).toMatchObject({
      part: 'schoolYear',
      name: '2024–2025',
      sessions: { held: 24, hours: 54 },
      people: { present: { atLeast: 120, exact: true }, returning: { atLeast: 60, exact: true } },
      registered: { atLeast: 72, exact: true },
    });
    expect(months.map(({ name }) => name)).toEqual(monthsBetween('2024-09', '2025-08'));
  });

  it('says at least what is shown where a month of it is hidden, and only then', () => {
    const year = published('2025');
    const hiding = (month: string) =>
      published('2025', {
        months: year.months.map((one) =>
          one.month === month ? { ...one, ...people(10, null) } : one,
        ),
      });
    const firstTimers = (month: string) =>
      schoolYearLines([published('2024'), hiding(month)], '2024')[0]?.people.firstTimers;
    expect(firstTimers('2025-08')).toEqual({ atLeast: 55, exact: false });
    expect(firstTimers('2025-09')).toEqual({ atLeast: 60, exact: true });
  });

  it('tells of no group, no branch and no theme', () => {
    const lines = schoolYearLines([published('2024'), published('2025')], '2024');
    expect(new Set(lines.map(({ part }) => part))).toEqual(new Set(['schoolYear', 'month']));
  });

  it('has no seats taken where one of its months was told before seats were', () => {
    const old = published('2024');
    const months = old.months.map(({ registered: _, ...month }) => month);
    const [whole] = schoolYearLines([{ ...old, months }, published('2025')], '2024');
    expect(whole?.registered).toBeUndefined();
  });

  it('is not told by one of its two calendar years alone', () => {
    expect(schoolYearLines([published('2024')], '2024')).toEqual([]);
    expect(schoolYearLines([published('2025')], '2024')).toEqual([]);
  });
});
