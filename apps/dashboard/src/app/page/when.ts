import { dateIn, dateInWords, type Locale, type Session, timesInWords } from '@presence/domain';

type Dated = Pick<Session, 'date' | 'startTime' | 'endTime'> & { timeZone: string };

/** When a session is, as people say it: "mardi 1er décembre, 18 h – 20 h". The year is said when it is not the one `now` there. */
export function whenInWords(session: Dated, locale: Locale, now = new Date()): string {
  const year = session.date.slice(0, 4) !== dateIn(session.timeZone, now).slice(0, 4);
  return `${dateInWords(session.date, locale, { year })}, ${timesInWords(session.startTime, session.endTime, locale)}`;
}
