import { dateInWords, timesInWords, zoneInWords, type PublishedSession } from '@presence/domain';
import { LOCALE } from './locale';

type When = Pick<PublishedSession, 'date' | 'startTime' | 'endTime' | 'timeZone'>;

/** The day of a session, with its year once it is not this one. */
export const dayOfSession = (session: When, today: Date = new Date()): string =>
  dateInWords(session.date, LOCALE, {
    year: !session.date.startsWith(String(today.getFullYear())),
  });

/** The hours of a session, and whose clock they are on outside metropolitan France. */
export function hoursOfSession(session: When): string {
  const zone = zoneInWords(session.timeZone, LOCALE);
  return (
    timesInWords(session.startTime, session.endTime, LOCALE) + (zone === '' ? '' : ` (${zone})`)
  );
}

/** An instant as a calendar date on the clock of `timeZone`: "12 novembre 2026". */
export const dateOfInstant = (instant: string, timeZone = 'Europe/Paris'): string =>
  new Intl.DateTimeFormat(LOCALE === 'fr' ? 'fr-FR' : 'en-GB', { dateStyle: 'long', timeZone })
    .format(new Date(instant))
    .replace(/^1 /, LOCALE === 'fr' ? '1er ' : '1 ');
