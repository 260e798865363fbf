import type { SessionView } from '@presence/contract';
import { type Locale, dateInWords, isMoved, timesInWords, zoneInWords } from '@presence/domain';

type When = Pick<SessionView, 'date' | 'startTime' | 'endTime' | 'timeZone'>;

/** A date as people say it, with its year once that is not this one. */
export const dayInWords = (date: string, locale: Locale, now = new Date()): string =>
  dateInWords(date, locale, { year: !date.startsWith(String(now.getFullYear())) });

/** The hours on the session's own clock: "18 h – 20 h", and whose clock outside metropolitan France. */
export function hoursOf(
  { startTime, endTime, timeZone }: Omit<When, 'date'>,
  locale: Locale,
): string {
  const zone = zoneInWords(timeZone, locale);
  return timesInWords(startTime, endTime, locale) + (zone === '' ? '' : ` (${zone})`);
}

/** "jeudi 26 novembre, 18 h – 20 h (heure de La Réunion)". */
export const whenOf = (session: When, locale: Locale): string =>
  `${dayInWords(session.date, locale)}, ${hoursOf(session, locale)}`;

/** The place in one line: the venue and its commune, or the commune alone. */
export const placeOf = ({
  venueName,
  communeName,
}: Pick<SessionView, 'venueName' | 'communeName'>): string =>
  venueName === null ? communeName : `${venueName}, ${communeName}`;

/** The day on which its series had put a session that has moved since; undefined for one that stands where it was. */
export function movedFrom(
  session: Pick<SessionView, 'originalStart' | 'date' | 'startTime'>,
  locale: Locale,
): string | undefined {
  return isMoved(session)
    ? dayInWords((session.originalStart ?? '').slice(0, 10), locale)
    : undefined;
}

/** Whether the session has begun. */
export const hasBegun = ({ startsAt }: Pick<SessionView, 'startsAt'>, now = new Date()): boolean =>
  Date.parse(startsAt) <= now.getTime();

/** Whether it may still be moved: to come, and not cancelled. */
export const isMovable = (session: Pick<SessionView, 'startsAt' | 'cancelledAt'>): boolean =>
  session.cancelledAt === null && !hasBegun(session);
