import { endDateOf } from '@presence/domain';
import { CALENDAR_TEXTS } from '../texts/calendar';
import { contentLine, text, uri } from './content-line';
import type { Feed, FeedSeries, FeedSession } from './feed-shapes';
import { localTime, utcTime } from './times';

/** A DTSTART, DTEND or RECURRENCE-ID in its zone. */
export const zonedLine = (name: string, date: string, time: string, timeZone: string): string =>
  contentLine(name, localTime(date, time), { TZID: timeZone });

function when(session: FeedSession, exact: boolean): string {
  return exact
    ? contentLine('DTSTART', utcTime(session.startsAt)) +
        contentLine('DTEND', utcTime(session.endsAt))
    : zonedLine('DTSTART', session.date, session.startTime, session.timeZone) +
        zonedLine('DTEND', endDateOf(session), session.endTime, session.timeZone);
}

const link = (name: string, value: string | null, parameters: Record<string, string> = {}) => {
  const safe = value === null ? null : uri(value);
  return safe === null ? '' : contentLine(name, safe, parameters);
};

type Certainty = Pick<FeedSession, 'cancelled' | 'unconfirmed' | 'uncertain'>;

const status = ({ cancelled, unconfirmed, uncertain }: Certainty) =>
  cancelled ? 'CANCELLED' : unconfirmed || uncertain ? 'TENTATIVE' : 'CONFIRMED';

const geo = ({ latitude, longitude }: { latitude: number; longitude: number }) =>
  contentLine('GEO', `${latitude.toFixed(6)};${longitude.toFixed(6)}`);

/** What is said of the event itself, the same for a series and each of its sessions. */
export function wordsOf(
  feed: Feed,
  series: FeedSeries,
  location: string,
  description: string,
  certainty: Certainty,
): string {
  const { calendar } = CALENDAR_TEXTS[feed.language];
  const state = status(certainty);
  const summary =
    state === 'CANCELLED'
      ? calendar.cancelled(series.summary)
      : state === 'TENTATIVE'
        ? calendar.unconfirmed(series.summary)
        : series.summary;
  return (
    contentLine('SUMMARY', text(summary)) +
    (description === '' ? '' : contentLine('DESCRIPTION', text(description))) +
    (location === '' ? '' : contentLine('LOCATION', text(location))) +
    contentLine('STATUS', state) +
    link('URL', series.url, { VALUE: 'URI' }) +
    link('CONFERENCE', series.conferenceUrl, {
      VALUE: 'URI',
      FEATURE: 'VIDEO',
      LABEL: calendar.online,
    })
  );
}

/** `updatedAt` as DTSTAMP: without a METHOD it is the time of the last revision (RFC 5545 §3.8.7.2), so a feed changes only with its content. */
export const revision = (updatedAt: string, sequence: number): string =>
  contentLine('DTSTAMP', utcTime(updatedAt)) +
  contentLine('LAST-MODIFIED', utcTime(updatedAt)) +
  contentLine('SEQUENCE', String(Math.max(0, Math.trunc(sequence)) || 0));

/**
 * The VEVENT of one session: of its own (`recurrenceId` empty), or in the place of one of its series. `exact` writes its
 * instants in UTC, for an hour that a clock change hides or repeats and that readers would place each in their own way.
 */
export function sessionEvent(
  feed: Feed,
  series: FeedSeries,
  session: FeedSession,
  uid: string,
  recurrenceId: string,
  exact: boolean,
): string {
  const { calendar } = CALENDAR_TEXTS[feed.language];
  const uncertain = session.uncertain && !session.cancelled ? calendar.whyUncertain : '';
  const description = [uncertain, session.publicWord ?? '', series.description]
    .filter((part) => part !== '')
    .join('\n\n');
  return (
    contentLine('BEGIN', 'VEVENT') +
    contentLine('UID', text(uid)) +
    recurrenceId +
    revision(session.updatedAt, session.sequence) +
    when(session, exact) +
    wordsOf(feed, series, session.location, description, session) +
    (session.position ? geo(session.position) : '') +
    contentLine('END', 'VEVENT')
  );
}
