import type { Weekday } from '../../time/days';
import {
  dayWord,
  enumerate,
  monthOfDate,
  monthRuns,
  monthWord,
  weekdayWord,
} from '../../sessions/recurrence/date-words';
import {
  byWeekday,
  isWholeWeek,
  isWorkingWeek,
  sortedDays,
  sortedWeekdays,
} from '../../sessions/recurrence/pattern-shape';
import type { Pattern } from '../../sessions/recurrence/pattern';
import type { Recurrence } from '../../sessions/recurrence/recurrence';

const list = (words: string[]) => enumerate(words, 'fr');
const weekday = (code: Weekday) => weekdayWord(code, 'fr');
const NUMBERS = ['', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six'];
const number = (value: number) => NUMBERS[value] ?? String(value);
const ORDINALS: Record<number, string> = {
  1: 'premier',
  2: 'deuxième',
  3: 'troisième',
  4: 'quatrième',
  5: 'cinquième',
  [-1]: 'dernier',
};
const short = (nth: number) => (nth === 1 ? '1er' : nth === -1 ? 'dernier' : `${nth}e`);
const of = (month: string) => (/^[ao]/.test(month) ? `d’${month}` : `de ${month}`);

function weekly({ every, weekdays }: Extract<Pattern, { kind: 'WEEKLY' }>): string {
  const days = sortedWeekdays(weekdays);
  const [only] = days;
  if (days.length === 1 && only !== undefined) {
    if (every === 1) return `tous les ${weekday(only)}s`;
    return every <= 6
      ? `un ${weekday(only)} sur ${number(every)}`
      : `le ${weekday(only)}, toutes les ${every} semaines`;
  }
  const together = isWholeWeek(days)
    ? 'tous les jours'
    : isWorkingWeek(days)
      ? 'du lundi au vendredi'
      : null;
  if (every === 1) return together ?? `tous les ${list(days.map((day) => `${weekday(day)}s`))}`;
  return `${together ?? `les ${list(days.map((day) => `${weekday(day)}s`))}`}, une semaine sur ${number(every)}`;
}

/** "le dernier jeudi", "les 1er et 3e mardis", "le 1er et le dernier jeudi". */
function positions(pattern: Extract<Pattern, { kind: 'MONTHLY_BY_WEEKDAY' }>): string {
  const groups = byWeekday(pattern.positions);
  const alone = groups.length === 1;
  return list(
    groups.map(({ weekday: code, nths }) => {
      const [first = 1] = nths;
      if (nths.length === 1) return `le ${alone ? ORDINALS[first] : short(first)} ${weekday(code)}`;
      if (nths.includes(-1))
        return `${list(nths.map((nth) => `le ${short(nth)}`))} ${weekday(code)}`;
      return `les ${list(nths.map(short))} ${weekday(code)}s`;
    }),
  );
}

const dates = (days: readonly number[]) =>
  list(
    sortedDays(days).map((day) => (day === -1 ? 'le dernier jour' : `le ${dayWord(day, 'fr')}`)),
  );

/** "un mois sur deux", "tous les trois mois". */
const monthStep = (every: number) =>
  every === 2 ? 'un mois sur deux' : `tous les ${number(every)} mois`;

function monthly(
  rule: Recurrence,
  every: number,
  what: string,
  perMonth: string,
  isDate: boolean,
): string {
  const months = every === 12 ? [monthOfDate(rule.from)] : rule.months;
  const [only] = months;
  // Of one month of the year only: its name says more than "du mois, en octobre".
  if (months.length === 1 && only !== undefined && (every === 1 || every === 12)) {
    const month = monthWord(only, 'fr');
    return `${isDate && !what.includes('jour') ? `${what} ${month}` : `${what} ${of(month)}`}, chaque année`;
  }
  return every === 1 ? `${what} ${perMonth}` : `${what} du mois, ${monthStep(every)}`;
}

/** The pattern alone, in French: "tous les mardis et jeudis", "les 1er et 3e mardis du mois"; empty for ONCE and DATES. */
function patternInWords(rule: Recurrence): string {
  const { pattern } = rule;
  switch (pattern.kind) {
    case 'WEEKLY':
      return weekly(pattern);
    case 'MONTHLY_BY_DATE': {
      const onlyLast = pattern.days.length === 1 && pattern.days[0] === -1;
      return monthly(
        rule,
        pattern.every,
        dates(pattern.days),
        onlyLast ? 'du mois' : 'de chaque mois',
        true,
      );
    }
    case 'MONTHLY_BY_WEEKDAY':
      return monthly(rule, pattern.every, positions(pattern), 'du mois', false);
    default:
      return '';
  }
}

/** The months in which the rule runs, in French: "d’octobre à juin", "en juillet et août", "sauf en août"; empty for all. */
function monthsInWords(months: readonly number[]): string {
  const runs = monthRuns(months);
  const [run] = runs;
  if (run === undefined) return '';
  if (run.length === 11) return `sauf en ${monthWord((run.last % 12) + 1, 'fr')}`;
  if (runs.every(({ length }) => length > 2))
    return list(
      runs.map(({ first, last }) => `${of(monthWord(first, 'fr'))} à ${monthWord(last, 'fr')}`),
    );
  return `en ${list([...months].sort((a, b) => a - b).map((month) => monthWord(month, 'fr')))}`;
}

/** The words that say a rule, and those that join the parts of its sentence. */
export const recurrence = {
  pattern: patternInWords,
  months: monthsInWords,
  begins: (date: string) => `à partir du ${date}`,
  until: (date: string) => `jusqu’au ${date}`,
  times: (count: number) => `${count} fois`,
  except: (dates: string, several: boolean) => `sauf ${several ? 'les' : 'le'} ${dates}`,
  also: (dates: string, several: boolean) => `et aussi ${several ? 'les' : 'le'} ${dates}`,
  on: (dates: string) => `les ${dates}`,
  more: (count: number) => `${count} ${count > 1 ? 'autres dates' : 'autre date'}`,
  range: (count: number, first: string, last: string) => `${count} dates, du ${first} au ${last}`,
  exceptHolidays: ({ onPublic, onSchool }: { onPublic: boolean; onSchool: boolean }): string =>
    onPublic && onSchool
      ? 'sauf les jours fériés et pendant les vacances scolaires'
      : onPublic
        ? 'sauf les jours fériés'
        : onSchool
          ? 'sauf pendant les vacances scolaires'
          : '',
  undecidedOnHolidays: ({
    onPublic,
    onSchool,
  }: {
    onPublic: boolean;
    onSchool: boolean;
  }): string =>
    onPublic && onSchool
      ? 'à confirmer les jours fériés et pendant les vacances scolaires'
      : onPublic
        ? 'à confirmer les jours fériés'
        : onSchool
          ? 'à confirmer pendant les vacances scolaires'
          : '',
};
