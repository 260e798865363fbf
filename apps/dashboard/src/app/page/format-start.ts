import { dateIn, dateInWords, type Locale, timeIn, timeInWords } from '@presence/domain';

/** When something starts, or happened (ISO instant), as people there say it: "mardi 1er décembre, 18 h"; "Tuesday 1 December, 6 pm". */
export function formatStart(
  startsAt: string,
  timeZone: string,
  locale: Locale,
  now = new Date(),
): string {
  const date = dateIn(timeZone, startsAt);
  const year = date.slice(0, 4) !== dateIn(timeZone, now).slice(0, 4);
  return `${dateInWords(date, locale, { year })}, ${timeInWords(timeIn(timeZone, startsAt), locale)}`;
}
