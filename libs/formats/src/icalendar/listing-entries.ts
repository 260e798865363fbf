import {
  FORMAT_LABELS,
  sessionWord,
  type Locale,
  type PublishedListing,
  type PublishedPlace,
  type PublishedSession,
} from '@presence/domain';
import type { FeedSeries, FeedSession } from './feed-shapes';

/** Where to go, on one line: "Maison des associations, 12 rue des Lilas, 69001 Lyon"; a hidden place shows its commune only. */
export const placeLine = ({
  venueName,
  street,
  postcode,
  communeName,
}: Pick<PublishedPlace, 'venueName' | 'street' | 'postcode' | 'communeName'>): string =>
  [venueName, street, [postcode, communeName].filter(Boolean).join(' ')].filter(Boolean).join(', ');

/**
 * What a published listing brings into a calendar: one entry for each of its series and one for sessions of none.
 * `url` is its public page. The title is the group's name; nothing here is private, since the listing holds nothing private.
 */
export function listingEntries(
  listing: PublishedListing,
  url: string,
  locale: Locale,
): FeedSeries[] {
  const { format, place, contact } = listing;
  const remote = format === 'ONLINE' || format === 'PHONE' || format === 'ASYNC_ONLINE';
  const location = remote ? FORMAT_LABELS[format][locale] : placeLine(place);
  const locationOf = ({ place: own }: PublishedSession) =>
    own === null || (remote && own.venueName === null) ? location : placeLine(own);
  const words = (...parts: (string | null)[]) => parts.filter(Boolean).join('\n\n');
  const reach = [contact.phone, contact.email].filter(Boolean).join(' · ');
  const entry = {
    summary: listing.name,
    description: words(listing.description, reach),
    location,
    url,
    conferenceUrl: listing.onlineLink,
  };
  const sessions = listing.sessions.map((session) => ({
    seriesId: session.seriesId,
    session: {
      ...session,
      publicWord: sessionWord(session, locale) || null,
      location: locationOf(session),
    } satisfies FeedSession,
  }));

  const series = listing.schedules.map(
    ({ seriesId, recurrence, startTime, endTime, timeZone, sentence }): FeedSeries => ({
      ...entry,
      uid: seriesId,
      description: words(sentence[locale], listing.description, reach),
      rule: recurrence,
      timing: { startTime, endTime, timeZone },
      sessions: sessions.filter((each) => each.seriesId === seriesId).map(({ session }) => session),
    }),
  );
  const known = new Set(series.map(({ uid }) => uid));
  const alone = sessions
    .filter(({ seriesId }) => seriesId === null || !known.has(seriesId))
    .map(({ session }) => session);
  return [
    ...series,
    { ...entry, uid: listing.id, rule: null, timing: null, sessions: alone },
  ].filter((each) => each.sessions.length > 0);
}
