import {
  dateIn,
  dateInWords,
  DEFAULT_TIME_ZONE,
  type PublishedSession,
  shortDateInWords,
  timesInWords,
  type TimeZone,
  zoneInWords,
} from '@presence/domain';
import { LOCALE } from './locale';

type SessionTimes = Pick<PublishedSession, 'date' | 'startTime' | 'endTime' | 'timeZone'>;

/** The day of a session, with its year once it is not the one `now` there. */
export const dayOfSession = (session: SessionTimes, now: Date = new Date()): string =>
  dateInWords(session.date, LOCALE, {
    year: session.date.slice(0, 4) !== dateIn(session.timeZone, now).slice(0, 4),
  });

/** The hours of a session, and whose clock they are on outside metropolitan France. */
export function hoursOfSession(session: SessionTimes): string {
  const zone = zoneInWords(session.timeZone, LOCALE);
  return (
    timesInWords(session.startTime, session.endTime, LOCALE) + (zone === '' ? '' : ` (${zone})`)
  );
}

/** An instant as a calendar date on the clock of `timeZone`: "12 novembre 2026". */
export const dateOfInstant = (instant: string, timeZone: TimeZone = DEFAULT_TIME_ZONE): string =>
  shortDateInWords(dateIn(timeZone, instant), LOCALE);
