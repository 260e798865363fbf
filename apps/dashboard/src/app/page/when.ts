import { dateInWords, type Locale, type Session, timesInWords } from '@presence/domain';

type Dated = Pick<Session, 'date' | 'startTime' | 'endTime'>;

/** When a session is, as people say it: "mardi 1er décembre, 18 h – 20 h". The year is said when it is not `now`'s. */
export function whenInWords(session: Dated, locale: Locale, now = new Date()): string {
  const year = !session.date.startsWith(String(now.getFullYear()));
  return `${dateInWords(session.date, locale, { year })}, ${timesInWords(session.startTime, session.endTime, locale)}`;
}

/** The calendar date of today, YYYY-MM-DD, where the session is held. */
export const dateIn = (timeZone: string, now = new Date()): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone }).format(now);
