import type { Locale, PublishedListing, PublishedPlace } from '@presence/domain';
import type { FeedSeries, FeedSession } from './feed-shapes';

const where = (place: PublishedPlace): string =>
  [place.venueName, place.street, [place.postcode, place.communeName].filter(Boolean).join(' ')].filter(Boolean).join(', ');

/**
 * What a published listing brings into a calendar: one entry for each of its series and one for sessions of none.
 * `url` is the public page. The title is the group's name; nothing here is private, since the listing holds nothing private.
 */
export function listingEntries(listing: PublishedListing, url: string, locale: Locale): FeedSeries[] {
  const location = where(listing.place);
  const sessions = listing.sessions.map(
    ({ place, ...session }): FeedSession & { seriesId: string | null } => ({ ...session, publicWord: session.publicWord || null, location: place ? where(place) : location }),
  );
  const shared = { summary: listing.name, location, url, conferenceUrl: listing.onlineLink };
  const series = listing.schedules.map(({ seriesId, recurrence, startTime, endTime, timeZone, sentence }) => ({
    ...shared,
    uid: seriesId,
    description: `${sentence[locale]}\n\n${listing.description}`,
    rule: recurrence,
    timing: { startTime, endTime, timeZone },
    sessions: sessions.filter((session) => session.seriesId === seriesId),
  }));
  const known = new Set(series.map(({ uid }) => uid));
  const alone = sessions.filter(({ seriesId }) => seriesId === null || !known.has(seriesId));
  return alone.length === 0 ? series : [...series, { ...shared, uid: listing.id, description: listing.description, rule: null, timing: null, sessions: alone }];
}
