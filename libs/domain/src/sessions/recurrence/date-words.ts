import type { Locale } from '../../identity';
import { toEpochDay, weekdayIndex } from './days';

/** Monday first, as WEEKDAYS. */
export const WEEKDAY_WORDS = {
  fr: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const satisfies Record<Locale, readonly string[]>;

export const MONTH_WORDS = {
  fr: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
} as const satisfies Record<Locale, readonly string[]>;

const AND = { fr: ' et ', en: ' and ' } as const satisfies Record<Locale, string>;

/** "a", "a et b", "a, b et c". */
export const enumerate = (words: readonly string[], locale: Locale): string =>
  words.length < 2
    ? words.join('')
    : words.slice(0, -1).join(', ') + AND[locale] + words[words.length - 1];

/** "1er", "2", … of a date in French; "1st", "22nd" in English. */
export function dayWord(day: number, locale: Locale): string {
  if (locale === 'fr') return day === 1 ? '1er' : String(day);
  const teen = day > 10 && day < 14;
  return `${day}${(!teen && ['th', 'st', 'nd', 'rd'][day % 10]) || 'th'}`;
}

export const monthWord = (month: number, locale: Locale): string =>
  MONTH_WORDS[locale][month - 1] ?? '';

type DateParts = { year: number; month: number; day: number };
const partsOf = (date: string): DateParts => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return { year, month, day };
};

const dayInMonth = (day: number, locale: Locale) =>
  locale === 'fr' ? dayWord(day, 'fr') : String(day);

/** A date as people say it: "mardi 1er décembre", with its year when asked; "Tuesday 1 December". */
export function dateInWords(
  date: string,
  locale: Locale,
  { year = false }: { year?: boolean } = {},
): string {
  const weekday = WEEKDAY_WORDS[locale][weekdayIndex(toEpochDay(date))] ?? '';
  return `${weekday} ${shortDateInWords(date, locale, year)}`;
}

/** The same without the weekday: "1er décembre 2026", "1 December 2026". */
export function shortDateInWords(date: string, locale: Locale, year = true): string {
  const parts = partsOf(date);
  return `${dayInMonth(parts.day, locale)} ${monthWord(parts.month, locale)}${year ? ` ${parts.year}` : ''}`;
}

/** Dates in order, gathered by month, each year said once: "6 et 13 octobre", "1er décembre 2026", "5 janvier 2027". */
export function monthsOfDates(dates: readonly string[], locale: Locale, withYear = true): string[] {
  const months: { parts: DateParts; days: string[] }[] = [];
  for (const date of [...dates].sort()) {
    const parts = partsOf(date);
    const last = months[months.length - 1];
    if (last?.parts.year === parts.year && last.parts.month === parts.month)
      last.days.push(dayInMonth(parts.day, locale));
    else months.push({ parts, days: [dayInMonth(parts.day, locale)] });
  }
  return months.map(({ parts, days }, index) => {
    const endsYear = months[index + 1]?.parts.year !== parts.year;
    return `${enumerate(days, locale)} ${monthWord(parts.month, locale)}${withYear && endsYear ? ` ${parts.year}` : ''}`;
  });
}

const NBSP = '\u00a0';

function hourFr(time: string): string {
  const [hour, minute] = time.split(':');
  return `${Number(hour)}${NBSP}h${minute === '00' ? '' : NBSP + minute}`;
}

function hourEn(time: string): { digits: string; half: 'am' | 'pm' } {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const digits = `${hour % 12 || 12}${minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`}`;
  return { digits, half: hour < 12 ? 'am' : 'pm' };
}

/** One local time (HH:MM) as people say it: "10 h", "9 h 30" with no-break spaces; "10 am", "9:30 am". */
export function timeInWords(time: string, locale: Locale): string {
  if (locale === 'fr') return hourFr(time);
  const { digits, half } = hourEn(time);
  return `${digits}${NBSP}${half}`;
}

/** The ends that have a name of their own, in the middle of the day or at its end. */
const NAMED_ENDS = {
  fr: { '00:00': 'minuit' },
  en: { '00:00': 'midnight', '12:00': 'noon' },
} as const satisfies Record<Locale, Record<string, string>>;

/** Two local times (HH:MM) as people say them: "18 h – 20 h" with no-break spaces before h, "22 h – minuit"; "6–8 pm", "10 am – noon". */
export function timesInWords(startTime: string, endTime: string, locale: Locale): string {
  const named = (NAMED_ENDS[locale] as Record<string, string>)[endTime];
  if (locale === 'fr') return `${hourFr(startTime)} – ${named ?? hourFr(endTime)}`;
  const start = hourEn(startTime);
  const end = hourEn(endTime);
  if (start.half === end.half && endTime > startTime && named === undefined)
    return `${start.digits}–${end.digits}${NBSP}${end.half}`;
  return `${start.digits}${NBSP}${start.half} – ${named ?? `${end.digits}${NBSP}${end.half}`}`;
}

/** The months of a rule as runs round the year: October to June is one run, from 10 to 6. */
export function monthRuns(
  months: readonly number[],
): { first: number; last: number; length: number }[] {
  const held = new Set(months);
  if (held.size === 0 || held.size === 12) return [];
  const after = (month: number) => (month % 12) + 1;
  const before = (month: number) => ((month + 10) % 12) + 1;
  const starts = [...held].filter((month) => !held.has(before(month))).sort((a, b) => a - b);
  return starts.map((first) => {
    let last = first;
    let length = 1;
    for (; held.has(after(last)); length++) last = after(last);
    return { first, last, length };
  });
}

/** The month, 1 to 12, of a date. */
export const monthOfDate = (date: string): number => partsOf(date).month;
