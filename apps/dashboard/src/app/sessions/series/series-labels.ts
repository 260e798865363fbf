import {
  type Locale,
  type OnHolidays,
  type Pattern,
  WEEKDAYS,
  type Weekday,
} from '@presence/domain';
import type { Option } from '../../forms/options';

export type PatternKind = Pattern['kind'];
export type Nth = Extract<Pattern, { kind: 'MONTHLY_BY_WEEKDAY' }>['positions'][number]['nth'];

export const PATTERN_OPTIONS: readonly Option<PatternKind>[] = [
  { value: 'WEEKLY', label: $localize`:@@series.weekly:Chaque semaine, ou toutes les n semaines` },
  {
    value: 'MONTHLY_BY_WEEKDAY',
    label: $localize`:@@series.byWeekday:Certains jours du mois : le 1er mardi, le dernier jeudi…`,
  },
  {
    value: 'MONTHLY_BY_DATE',
    label: $localize`:@@series.byDate:Certaines dates du mois : le 5, le 20…`,
  },
  { value: 'DATES', label: $localize`:@@series.dates:Des dates choisies une à une` },
  { value: 'ONCE', label: $localize`:@@series.once:Une seule fois` },
];

export const NTH_OPTIONS: readonly Option<Nth>[] = [
  { value: 1, label: $localize`:@@series.first:1er` },
  { value: 2, label: $localize`:@@series.second:2e` },
  { value: 3, label: $localize`:@@series.third:3e` },
  { value: 4, label: $localize`:@@series.fourth:4e` },
  { value: 5, label: $localize`:@@series.fifth:5e, s’il existe` },
  { value: -1, label: $localize`:@@series.last:dernier` },
];

export const ON_HOLIDAYS_OPTIONS: readonly Option<OnHolidays>[] = [
  { value: 'MEETS', label: $localize`:@@series.holidayMeets:Le groupe se réunit` },
  { value: 'SKIPS', label: $localize`:@@series.holidaySkips:Pas de séance` },
  { value: 'ASK', label: $localize`:@@series.holidayAsks:À décider à chaque fois` },
];

/** The days a month can have, and its last one (-1). */
export const DAY_OPTIONS: readonly Option<number>[] = [
  ...Array.from({ length: 31 }, (_, index) => ({ value: index + 1, label: String(index + 1) })),
  { value: -1, label: $localize`:@@series.lastDay:le dernier jour` },
];

/** The season of most associations. */
export const OCTOBER_TO_JUNE: readonly number[] = [1, 2, 3, 4, 5, 6, 10, 11, 12];
export const SEPTEMBER_TO_JUNE: readonly number[] = [1, 2, 3, 4, 5, 6, 9, 10, 11, 12];

// 5 January 2026 is a Monday.
export const weekdayOptions = (locale: Locale): Option<Weekday>[] => {
  const name = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  return WEEKDAYS.map((value, index) => ({
    value,
    label: name.format(Date.UTC(2026, 0, 5 + index)),
  }));
};

export const monthOptions = (locale: Locale): Option<number>[] => {
  const name = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, index) => ({
    value: index + 1,
    label: name.format(Date.UTC(2026, index, 1)),
  }));
};
