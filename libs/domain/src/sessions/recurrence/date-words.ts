import type { Locale } from '../../identity';
import { DATES_TEXTS } from '../../texts/dates';
import { PUNCTUATION_TEXTS } from '../../texts/punctuation';
import { toEpochDay, WEEKDAYS, type Weekday, weekdayIndex } from '../../time/days';

/** Monday first, as WEEKDAYS. */
export const weekdayWords = (locale: Locale): readonly string[] =>
  DATES_TEXTS[locale].dates.weekdays;

/** "mardi" of TU, "Tuesday". */
export const weekdayWord = (weekday: Weekday, locale: Locale): string =>
  weekdayWords(locale)[WEEKDAYS.indexOf(weekday)] ?? '';

/** "a", "a et b", "a, b et c". */
export const enumerate = (words: readonly string[], locale: Locale): string =>
  words.length < 2
    ? words.join('')
    : words.slice(0, -1).join(', ') +
      PUNCTUATION_TEXTS[locale].punctuation.and +
      words[words.length - 1];

/** "1er", "2", … of a date in French; "1st", "22nd" in English. */
export const dayWord = (day: number, locale: Locale): string => DATES_TEXTS[locale].dates.day(day);

export const monthWord = (month: number, locale: Locale): string =>
  DATES_TEXTS[locale].dates.months[month - 1] ?? '';

type DateParts = { year: number; month: number; day: number };
const partsOf = (date: string): DateParts => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return { year, month, day };
};

/** A day before its month: "1er" of "1er décembre", "1" of "1 December". */
export const dayInMonth = (day: number, locale: Locale): string =>
  DATES_TEXTS[locale].dates.dayInMonth(day);

/** A date as people say it: "mardi 1er décembre", with its year when asked; "Tuesday 1 December". */
export function dateInWords(
  date: string,
  locale: Locale,
  { year = false }: { year?: boolean } = {},
): string {
  const weekday = weekdayWords(locale)[weekdayIndex(toEpochDay(date))] ?? '';
  return `${weekday} ${shortDateInWords(date, locale, year)}`;
}

/** The same without the weekday: "1er décembre 2026", "1 December 2026". */
export function shortDateInWords(date: string, locale: Locale, year = true): string {
  const parts = partsOf(date);
  return `${dayInMonth(parts.day, locale)} ${monthWord(parts.month, locale)}${year ? ` ${parts.year}` : ''}`;
}

/** A date where there is little room: "1er déc.", "1 Dec". */
export function briefDateInWords(date: string, locale: Locale): string {
  const month = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  return `${dayInMonth(partsOf(date).day, locale)} ${month.format(Date.parse(date))}`;
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

/** One local time (HH:MM) as people say it: "10 h", "9 h 30" with no-break spaces; "10 am", "9:30 am". */
export const timeInWords = (time: string, locale: Locale): string =>
  DATES_TEXTS[locale].dates.time(time);

/** Two local times (HH:MM) as people say them: "18 h – 20 h" with no-break spaces before h, "22 h – minuit"; "6–8 pm", "10 am – noon". */
export const timesInWords = (startTime: string, endTime: string, locale: Locale): string =>
  DATES_TEXTS[locale].dates.times(startTime, endTime);

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
