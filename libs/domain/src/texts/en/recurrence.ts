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

const list = (words: string[]) => enumerate(words, 'en');
const weekday = (code: Weekday) => weekdayWord(code, 'en');
const NUMBERS = ['', 'one', 'two', 'three', 'four', 'five', 'six'];
const number = (value: number) => NUMBERS[value] ?? String(value);
const ORDINALS: Record<number, string> = {
  1: 'first',
  2: 'second',
  3: 'third',
  4: 'fourth',
  5: 'fifth',
  [-1]: 'last',
};

function weekly({ every, weekdays }: Extract<Pattern, { kind: 'WEEKLY' }>): string {
  const days = sortedWeekdays(weekdays);
  const named = list(days.map(weekday));
  const together = isWholeWeek(days)
    ? 'every day'
    : isWorkingWeek(days)
      ? 'Monday to Friday'
      : null;
  if (every === 1) return together ?? `every ${named}`;
  if (every === 2)
    return days.length === 1 ? `every other ${named}` : `${together ?? named}, every other week`;
  return `${together ?? named}, every ${number(every)} weeks`;
}

/** "the last Thursday", "the first and third Tuesdays", "the first Monday and the third Thursday". */
const positions = (pattern: Extract<Pattern, { kind: 'MONTHLY_BY_WEEKDAY' }>) =>
  list(
    byWeekday(pattern.positions).map(
      ({ weekday: code, nths }) =>
        `the ${list(nths.map((nth) => ORDINALS[nth] ?? ''))} ${weekday(code)}${nths.length > 1 ? 's' : ''}`,
    ),
  );

function dates(days: readonly number[]): string {
  const sorted = sortedDays(days);
  const numbered = sorted.filter((day) => day !== -1).map((day) => dayWord(day, 'en'));
  return list([
    ...(numbered.length > 0 ? [`the ${list(numbered)}`] : []),
    ...(sorted.includes(-1) ? ['the last day'] : []),
  ]);
}

function monthly(rule: Recurrence, every: number, what: string, perMonth: string): string {
  const months = every === 12 ? [monthOfDate(rule.from)] : rule.months;
  const [only] = months;
  if (months.length === 1 && only !== undefined && (every === 1 || every === 12))
    return `${what} of ${monthWord(only, 'en')}, every year`;
  if (every === 1) return `${what} of ${perMonth} month`;
  return every === 2
    ? `${what} of every other month`
    : `${what} of the month, every ${number(every)} months`;
}

/** The pattern alone, in English: "every Tuesday and Thursday", "the last Thursday of the month"; empty for ONCE and DATES. */
function patternInWords(rule: Recurrence): string {
  const { pattern } = rule;
  switch (pattern.kind) {
    case 'WEEKLY':
      return weekly(pattern);
    case 'MONTHLY_BY_DATE':
      return monthly(rule, pattern.every, dates(pattern.days), 'every');
    case 'MONTHLY_BY_WEEKDAY':
      return monthly(rule, pattern.every, positions(pattern), 'the');
    default:
      return '';
  }
}

/** The months in which the rule runs, in English: "October to June", "in July and August", "except in August"; empty for all. */
function monthsInWords(months: readonly number[]): string {
  const runs = monthRuns(months);
  const [run] = runs;
  if (run === undefined) return '';
  if (run.length === 11) return `except in ${monthWord((run.last % 12) + 1, 'en')}`;
  if (runs.every(({ length }) => length > 2))
    return list(
      runs.map(({ first, last }) => `${monthWord(first, 'en')} to ${monthWord(last, 'en')}`),
    );
  return `in ${list([...months].sort((a, b) => a - b).map((month) => monthWord(month, 'en')))}`;
}

/** The words that say a rule, and those that join the parts of its sentence. */
export const recurrence = {
  pattern: patternInWords,
  months: monthsInWords,
  begins: (date: string) => `from ${date}`,
  until: (date: string) => `until ${date}`,
  times: (count: number) => (count === 1 ? 'once' : `${count} times`),
  except: (dates: string) => `except ${dates}`,
  also: (dates: string) => `also on ${dates}`,
  on: (dates: string) => dates,
  more: (count: number) => `${count} ${count > 1 ? 'other dates' : 'other date'}`,
  range: (count: number, first: string, last: string) => `${count} dates, ${first} to ${last}`,
  exceptHolidays: ({ onPublic, onSchool }: { onPublic: boolean; onSchool: boolean }): string =>
    onPublic && onSchool
      ? 'except on public holidays and during school holidays'
      : onPublic
        ? 'except on public holidays'
        : onSchool
          ? 'except during school holidays'
          : '',
  undecidedOnHolidays: ({
    onPublic,
    onSchool,
  }: {
    onPublic: boolean;
    onSchool: boolean;
  }): string =>
    onPublic && onSchool
      ? 'to be confirmed on public holidays and during school holidays'
      : onPublic
        ? 'to be confirmed on public holidays'
        : onSchool
          ? 'to be confirmed during school holidays'
          : '',
};
