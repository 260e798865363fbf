import {
  addDays,
  fromEpochDay,
  type Locale,
  mondayBefore,
  shortDateInWords,
  toEpochDay,
} from '@presence/domain';

/** The three ways to look at sessions, by the word that stands in the address. */
export const VIEWS = ['mois', 'semaine', 'liste'] as const;
export type View = (typeof VIEWS)[number];

/** Five weeks: a group that meets once a month is never off the list. */
const LISTED_DAYS = 35;

/** `date` some months on; the 31st becomes the last day where the month is shorter. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last)))
    .toISOString()
    .slice(0, 10);
}

const weekOf = (date: string): string[] =>
  Array.from({ length: 7 }, (_, index) => addDays(mondayBefore(date), index));

/** The whole weeks, Monday first, that hold the month of `date`. */
export function weeksOfMonth(date: string): string[][] {
  const weeks: string[][] = [];
  const next = `${addMonths(date, 1).slice(0, 7)}-01`;
  for (
    let monday = mondayBefore(`${date.slice(0, 7)}-01`);
    monday < next;
    monday = addDays(monday, 7)
  )
    weeks.push(weekOf(monday));
  return weeks;
}

/** The days that a view shows around `date`, in rows; of the list, one row. */
export function rowsOf(view: View, date: string): string[][] {
  if (view === 'mois') return weeksOfMonth(date);
  if (view === 'semaine') return [weekOf(date)];
  return [Array.from({ length: LISTED_DAYS }, (_, index) => addDays(date, index))];
}

/** The first and the last day that a view shows, both included. */
export function periodOf(view: View, date: string): { from: string; to: string } {
  const days = rowsOf(view, date).flat();
  return { from: days[0] ?? date, to: days[days.length - 1] ?? date };
}

/** The date from which the view shows the period before (-1) or after (1); of a list that was cut, as many days as it shows. */
export function stepOf(view: View, date: string, direction: 1 | -1, listed = LISTED_DAYS): string {
  if (view === 'mois') return addMonths(`${date.slice(0, 7)}-01`, direction);
  return addDays(date, direction * (view === 'semaine' ? 7 : listed));
}

/** "novembre 2026", "23 – 29 novembre 2026", "30 novembre – 6 décembre 2026". */
export function titleOf(view: View, date: string, locale: Locale, listed = LISTED_DAYS): string {
  if (view === 'mois') return shortDateInWords(date, locale).split(' ').slice(1).join(' ');
  const { from, to } =
    view === 'semaine' ? periodOf(view, date) : { from: date, to: addDays(date, listed - 1) };
  const first = shortDateInWords(from, locale, from.slice(0, 4) !== to.slice(0, 4));
  if (from === to) return shortDateInWords(from, locale);
  return `${from.slice(0, 7) === to.slice(0, 7) ? first.split(' ')[0] : first} – ${shortDateInWords(to, locale)}`;
}

/** Whether this text of an address is a date that exists. */
export const isDate = (text: string | undefined): text is string =>
  text !== undefined &&
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(toEpochDay(text)) &&
  fromEpochDay(toEpochDay(text)) === text;
