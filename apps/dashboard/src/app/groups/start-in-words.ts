import { dateInWords, type Locale } from '@presence/domain';
import { dateIn } from '../page/when';

const NBSP = '\u00a0';

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
  const [hour = 0, minute = 0] = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
  })
    .format(starts)
    .split(':')
    .map(Number);
  const two = String(minute).padStart(2, '0');
  const time =
    locale === 'fr'
      ? `${hour}${NBSP}h${minute === 0 ? '' : NBSP + two}`
      : `${hour % 12 || 12}${minute === 0 ? '' : `:${two}`}${NBSP}${hour < 12 ? 'am' : 'pm'}`;
  return `${dateInWords(date, locale, { year })}, ${time}`;
}
