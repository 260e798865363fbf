import { DAY_MS, Recurrence, type TimeZone, type Timing, WEEKDAYS } from '@presence/domain';

export type Planned = { rule: Recurrence; timing: Timing };

/** The year that is expanded, both dates included. */
export const YEAR = ['2026-09-01', '2027-08-31'] as const;

const HOURS = [
  ['10:00', '12:00'],
  ['14:30', '16:00'],
  ['18:00', '20:00'],
  ['20:30', '22:00'],
] as const;
const SCHOOL_YEAR = [10, 11, 12, 1, 2, 3, 4, 5, 6];

const date = (year: number, month: number, day: number) =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
const weekdayOf = (day: string) => WEEKDAYS[(new Date(day).getUTCDay() + 6) % 7] ?? 'MO';
const zoneOf = (n: number): TimeZone =>
  n % 20 === 7 ? 'America/Martinique' : n % 20 === 13 ? 'Indian/Reunion' : 'Europe/Paris';

/** The rhythms by which groups really meet; each begins on a date of its own rule, which all libraries read alike. */
function rhythmOf(n: number): Pick<Recurrence, 'from' | 'pattern' | 'months'> {
  const [year, month, day] = [2025 + (n % 2), 1 + (n % 9), 1 + (n % 28)];
  const from = date(year, month, day);
  const early = date(year, month, 1 + (n % 7));
  const lateOctober = date(year, 10, 25 + (n % 7));
  const choice = n % 20;
  if (choice < 6)
    return { from, pattern: { kind: 'WEEKLY', every: 1, weekdays: [weekdayOf(from)] }, months: [] };
  if (choice < 10)
    return { from, pattern: { kind: 'WEEKLY', every: 2, weekdays: [weekdayOf(from)] }, months: [] };
  if (choice < 14) {
    const weekday = weekdayOf(early);
    return {
      from: early,
      pattern: {
        kind: 'MONTHLY_BY_WEEKDAY',
        every: 1,
        positions: [
          { nth: 1, weekday },
          { nth: 3, weekday },
        ],
      },
      months: [],
    };
  }
  if (choice < 18) {
    const positions = [{ nth: -1 as const, weekday: weekdayOf(lateOctober) }];
    return {
      from: lateOctober,
      pattern: { kind: 'MONTHLY_BY_WEEKDAY', every: 1, positions },
      months: SCHOOL_YEAR,
    };
  }
  if (choice === 18)
    return { from, pattern: { kind: 'MONTHLY_BY_DATE', every: 1, days: [day] }, months: [] };
  return { from, pattern: { kind: 'DATES' }, months: [] };
}

/** `count` series, always the same ones: mixed rhythms, zones, ends, dates added and dates left out. */
export function seriesMix(count: number): Planned[] {
  return Array.from({ length: count }, (_, index) => {
    const n = index * 7919 + 3;
    const rhythm = rhythmOf(index % 20 === 19 ? 19 : n);
    const inYear = (k: number) =>
      new Date(Date.parse(YEAR[0]) + ((n * 31 + k * 53) % 365) * DAY_MS).toISOString().slice(0, 10);
    const dates = (length: number, shift: number) => [
      ...new Set(Array.from({ length }, (__, k) => inYear(k + shift))),
    ];
    const ends = n % 10 === 4 && rhythm.months.length === 0 && rhythm.pattern.kind !== 'DATES';
    const rule = Recurrence.parse({
      ...rhythm,
      until: n % 10 === 8 ? '2027-05-31' : null,
      count: ends ? 40 : null,
      added: rhythm.pattern.kind === 'DATES' ? dates(12, 0) : dates(n % 3, 0),
      excluded: dates(n % 9, 20),
    });
    const [startTime, endTime] = HOURS[n % HOURS.length] ?? HOURS[0];
    return { rule, timing: { startTime, endTime, timeZone: zoneOf(n) } };
  });
}
