import { dateInWords, timeInWords, type Locale } from '@presence/domain';
import { dateIn } from '../page/when';

/** When something starts (ISO instant), as people there say it: "mardi 1er décembre, 18 h"; "Tuesday 1 December, 6 pm". */
export function startInWords(
  startsAt: string,
  timeZone: string,
  locale: Locale,
  now = new Date(),
): string {
  const starts = new Date(startsAt);
  const date = dateIn(timeZone, starts);
  const year = date.slice(0, 4) !== dateIn(timeZone, now).slice(0, 4);
  const time = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
  }).format(starts);
  return `${dateInWords(date, locale, { year })}, ${timeInWords(time, locale)}`;
}
