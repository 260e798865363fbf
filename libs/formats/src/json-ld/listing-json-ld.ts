import {
  endDateOf,
  occurrenceOn,
  sessionWord,
  type Format,
  type Locale,
  type PublishedListing,
  type PublishedPlace,
  type PublishedSession,
} from '@presence/domain';
import { schedule } from './schedule';

const SCHEMA = 'https://schema.org/';

const ATTENDANCE_MODE = {
  IN_PERSON: 'OfflineEventAttendanceMode',
  AT_HOME: 'OfflineEventAttendanceMode',
  ONLINE: 'OnlineEventAttendanceMode',
  PHONE: 'OnlineEventAttendanceMode',
  ASYNC_ONLINE: 'OnlineEventAttendanceMode',
  HYBRID: 'MixedEventAttendanceMode',
} as const satisfies Record<Format, string>;

/** A local time with the offset that its instant has there: 2026-12-01T18:00:00+01:00. */
function withOffset(date: string, time: string, instant: string): string {
  const minutes = Math.round((Date.parse(`${date}T${time}:00Z`) - Date.parse(instant)) / 60_000);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date}T${time}:00${minutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;
}

const place = ({
  venueName,
  street,
  postcode,
  communeName,
  latitude,
  longitude,
  approximate,
}: PublishedPlace) => ({
  '@type': 'Place',
  name: venueName ?? communeName,
  address: {
    '@type': 'PostalAddress',
    ...(street && { streetAddress: street }),
    ...(postcode && { postalCode: postcode }),
    addressLocality: communeName,
    addressCountry: 'FR',
  },
  ...(street && !approximate && { geo: { '@type': 'GeoCoordinates', latitude, longitude } }),
});

function locations(
  listing: PublishedListing,
  session: PublishedSession,
  url: string,
): object | object[] {
  const room = place(session.place ?? listing.place);
  const online = { '@type': 'VirtualLocation', url: listing.onlineLink ?? url };
  const mode = ATTENDANCE_MODE[listing.format];
  return mode === 'MixedEventAttendanceMode'
    ? [room, online]
    : mode === 'OnlineEventAttendanceMode'
      ? online
      : room;
}

/** `previousStartDate` of a moved session, from the local start that its series gave it. */
function previousStart({
  moved,
  originalStart,
  startTime,
  endTime,
  timeZone,
}: PublishedSession): object {
  if (!moved || originalStart === null) return {};
  const [date = '', time = startTime] = originalStart.split('T');
  const { startsAt } = occurrenceOn(date, { startTime: time, endTime, timeZone });
  return { previousStartDate: withOffset(date, time, startsAt) };
}

function event(
  listing: PublishedListing,
  session: PublishedSession,
  url: string,
  description: string,
  locale: Locale,
): object {
  const hasSeries = listing.schedules.some(({ seriesId }) => seriesId === session.seriesId);
  const status = session.cancelled
    ? 'EventCancelled'
    : session.moved
      ? 'EventRescheduled'
      : 'EventScheduled';
  return {
    '@type': 'Event',
    '@id': `${url}#${session.id}`,
    name: listing.name,
    description: [sessionWord(session, locale), description].filter(Boolean).join('\n\n'),
    url,
    startDate: withOffset(session.date, session.startTime, session.startsAt),
    endDate: withOffset(endDateOf(session), session.endTime, session.endsAt),
    ...previousStart(session),
    eventStatus: SCHEMA + status,
    eventAttendanceMode: SCHEMA + ATTENDANCE_MODE[listing.format],
    location: locations(listing, session, url),
    organizer: { '@id': `${url}#organizer` },
    isAccessibleForFree: listing.cost === 'FREE',
    inLanguage: listing.languages,
    // How many are left changes by the minute, and robots keep what they read: it is not said.
    ...(listing.takesRegistrations &&
      listing.capacity !== null && { maximumAttendeeCapacity: listing.capacity }),
    ...(hasSeries && { superEvent: { '@id': `${url}#${session.seriesId}` } }),
  };
}

/**
 * The schema.org JSON-LD of a published listing: one dated Event for each session still to come at `now` (ISO instant),
 * cancelled and moved ones said to be so, and an EventSeries with its Schedule for each series. Sessions that are not certain
 * are left out: schema.org has no word for them. `url` is the listing's
 * public page. Null when nothing is to come.
 */
export function listingJsonLd(
  listing: PublishedListing,
  { url, now, locale }: { url: string; now: string; locale: Locale },
): object | null {
  const coming = listing.sessions.filter(
    ({ endsAt, uncertain }) => endsAt > now && uncertain !== true,
  );
  if (coming.length === 0) return null;
  const { association } = listing;
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'Organization',
        '@id': `${url}#organizer`,
        name: association.name,
        ...(association.website && { url: association.website }),
        ...(association.phone && { telephone: association.phone }),
        ...(association.email && { email: association.email }),
      },
      ...listing.schedules
        .filter(({ seriesId }) => coming.some((session) => session.seriesId === seriesId))
        .map((each) => ({
          '@type': 'EventSeries',
          '@id': `${url}#${each.seriesId}`,
          name: listing.name,
          description: each.sentence[locale],
          url,
          eventSchedule: schedule(each) ?? undefined,
        })),
      ...coming.map((session) => event(listing, session, url, listing.description, locale)),
    ],
  };
}

/** JSON for the inside of a script element: no text in it can end the element or begin a comment (HTML §4.12.1.3). */
export const jsonLdText = (value: object): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
