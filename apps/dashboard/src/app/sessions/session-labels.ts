import type { SessionView } from '@presence/contract';
import {
  dateIn,
  dateInWords,
  isMoved,
  type Locale,
  timesInWords,
  type TimeZone,
  zoneInWords,
} from '@presence/domain';

type SessionTimes = Pick<SessionView, 'date' | 'startTime' | 'endTime' | 'timeZone'>;

/** A date as people say it, with its year once that is not the one in which the zone is now. */
export const formatDay = (
  date: string,
  locale: Locale,
  timeZone: TimeZone,
  now = new Date(),
): string =>
  dateInWords(date, locale, { year: date.slice(0, 4) !== dateIn(timeZone, now).slice(0, 4) });

/** The hours on the session's own clock: "18 h – 20 h", and whose clock outside metropolitan France. */
export function formatHours(
  { startTime, endTime, timeZone }: Omit<SessionTimes, 'date'>,
  locale: Locale,
): string {
  const zone = zoneInWords(timeZone, locale);
  return timesInWords(startTime, endTime, locale) + (zone === '' ? '' : ` (${zone})`);
}

/** "jeudi 26 novembre, 18 h – 20 h (heure de La Réunion)". */
export const whenOf = (session: SessionTimes, locale: Locale): string =>
  `${formatDay(session.date, locale, session.timeZone)}, ${formatHours(session, locale)}`;

/** The place in one line: the venue and its commune, or the commune alone. */
export const formatPlace = ({
  venueName,
  communeName,
}: Pick<SessionView, 'venueName' | 'communeName'>): string =>
  venueName === null ? communeName : `${venueName}, ${communeName}`;

/** The day on which its series had put a session that has moved since; undefined for one that stands where it was. */
export function movedFrom(
  session: Pick<SessionView, 'originalStart' | 'date' | 'startTime' | 'timeZone'>,
  locale: Locale,
): string | undefined {
  return isMoved(session)
    ? formatDay((session.originalStart ?? '').slice(0, 10), locale, session.timeZone)
    : undefined;
}

/** Whether the session has begun. */
export const hasBegun = ({ startsAt }: Pick<SessionView, 'startsAt'>, now = new Date()): boolean =>
  Date.parse(startsAt) <= now.getTime();

/** Whether it may still be moved: to come, and not cancelled. */
export const isMovable = (session: Pick<SessionView, 'startsAt' | 'cancelledAt'>): boolean =>
  session.cancelledAt === null && !hasBegun(session);

/** Whether its numbers are wanted: it has begun, stands, and nobody said anything; one that was never decided waits for none. */
export const isToEnter = (session: SessionView): boolean =>
  hasBegun(session) &&
  session.cancelledAt === null &&
  session.attendance === null &&
  !session.undecided;
