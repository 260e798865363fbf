import type { PublishedListing, PublishedPlace, PublishedSession } from '@presence/domain';

const MODES: Partial<Record<PublishedListing['format'], string>> = {
  IN_PERSON: 'OfflineEventAttendanceMode',
  AT_HOME: 'OfflineEventAttendanceMode',
  HYBRID: 'MixedEventAttendanceMode',
};

/** A local time of a zone as ISO 8601 with its offset at that instant: "2026-12-01T18:00:00+01:00". */
export function withOffset(instant: string, timeZone: string): string {
  const { offset } = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDateTime().toString({ smallestUnit: 'second' }) + offset;
}

const place = ({ venueName, street, postcode, communeName, latitude, longitude }: PublishedPlace) => ({
  '@type': 'Place',
  name: venueName ?? communeName,
  address: { '@type': 'PostalAddress', ...(street && { streetAddress: street }), ...(postcode && { postalCode: postcode }), addressLocality: communeName, addressCountry: 'FR' },
  // The coordinates of a hidden address are its commune's: they would look more exact than they are.
  ...(street && { geo: { '@type': 'GeoCoordinates', latitude, longitude } }),
});

function eventStatus({ cancelled, moved }: PublishedSession): string {
  if (cancelled) return 'https://schema.org/EventCancelled';
  return `https://schema.org/${moved ? 'EventRescheduled' : 'EventScheduled'}`;
}

/** The listing for search engines (schema.org): one dated Event per coming session, each part of the group's series. */
export function structuredData(listing: PublishedListing, url: string): object {
  const now = new Date().toISOString();
  const series = { '@type': 'EventSeries', '@id': `${url}#series`, name: listing.name, url };
  const organizer = { '@type': 'Organization', name: listing.association.name, ...(listing.association.website && { url: listing.association.website }) };
  const mode = MODES[listing.format] ?? 'OnlineEventAttendanceMode';
  const online = { '@type': 'VirtualLocation', url: listing.onlineLink ?? url };

  const events = listing.sessions
    .filter((session) => session.endsAt > now)
    .map((session) => ({
      '@type': 'Event',
      '@id': `${url}#${session.id}`,
      name: listing.name,
      description: listing.description,
      url,
      startDate: withOffset(session.startsAt, session.timeZone),
      endDate: withOffset(session.endsAt, session.timeZone),
      eventStatus: eventStatus(session),
      ...(session.moved && session.originalStart && { previousStartDate: session.originalStart }),
      eventAttendanceMode: `https://schema.org/${mode}`,
      location: mode === 'OnlineEventAttendanceMode' ? online : place(session.place ?? listing.place),
      organizer,
      isAccessibleForFree: listing.cost === 'FREE',
      inLanguage: listing.languages,
      superEvent: { '@id': `${url}#series` },
    }));
  return { '@context': 'https://schema.org', '@graph': [{ ...series, organizer, description: listing.description }, ...events] };
}
