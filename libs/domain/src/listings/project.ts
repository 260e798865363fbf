import type { Association } from '../associations';
import { shownClosure } from '../closures/shown-closure';
import type { Commune } from '../geography';
import { localized } from '../identity';
import { meetsInRoom, meetsOnline, type Group, type Rhythm } from '../groups';
import {
  heedsSchoolHolidays,
  isMoved,
  isUncertain,
  livingSeries,
  rhythm,
  ruleSeenFrom,
  sentence,
  type Series,
  type StoredSession,
  yearOfSeries,
} from '../sessions';
import { addDays, dateIn } from '../time';
import type { Venue } from '../venues';
import type { Listing } from './listing';
import type {
  PublishedClosure,
  PublishedListing,
  PublishedPlace,
  PublishedSchedule,
  PublishedSession,
} from './published-listing';

/** All that the listing of a group is made of. Sessions are those the public may still want to know of. */
export type ListingSources = {
  association: Association & { takesReferrals?: boolean };
  group: Group;
  commune: Commune;
  venues: readonly Venue[];
  communes: readonly Commune[];
  series: readonly Series[];
  sessions: readonly StoredSession[];
  /** The closures that concern the group, with the sessions that each cancelled. */
  closures?: readonly (PublishedClosure & { sessionIds: readonly string[] })[];
  listing: Pick<Listing, 'slug' | 'verifiedAt'>;
};

/** Where it is, as far as the public may know: no street, no name and the commune's coordinates where the venue is hidden. */
export function publishedPlace(venue: Venue | undefined, commune: Commune): PublishedPlace {
  const shown = venue?.addressPublic ? venue : undefined;
  return {
    venueName: shown?.name ?? null,
    street: shown?.street || null,
    postcode: shown?.postcode ?? null,
    directions: shown?.directions ?? '',
    communeName: commune.name,
    inseeCode: commune.inseeCode,
    departmentCode: commune.departmentCode,
    latitude: shown?.latitude ?? commune.latitude,
    longitude: shown?.longitude ?? commune.longitude,
    approximate: shown?.coordinatesTyped ? false : commune.approximate,
  };
}

/** The listing as everybody may read it. No facilitator, no private link, no private contact passes through here. */
export function projectListing(whole: ListingSources, now: string): PublishedListing {
  const sources = { ...whole, sessions: whole.sessions.filter(isTold) };
  const { association, group, listing } = sources;
  const atVenue = meetsInRoom(group.format);
  const placeOf = (venueId: string | null): PublishedPlace => {
    const venue = atVenue ? sources.venues.find(({ id }) => id === venueId) : undefined;
    const commune =
      sources.communes.find(({ inseeCode }) => inseeCode === venue?.inseeCode) ?? sources.commune;
    return publishedPlace(venue, commune);
  };
  const holidayPlace = ({ venueId }: Series) =>
    sources.venues.find(({ id }) => id === venueId)?.inseeCode ?? group.inseeCode;
  /** What somebody changed or cancelled was decided, whatever the year turns out to be. */
  const uncertain = ({ seriesId, originalStart, date, editedAt, cancelledAt }: StoredSession) => {
    const from = sources.series.find(({ id }) => id === seriesId);
    if (!from || originalStart === null || editedAt !== null || cancelledAt !== null) return false;
    const heeds = heedsSchoolHolidays(from, date);
    return isUncertain({ heedsSchoolHolidays: heeds, date, inseeCode: holidayPlace(from) });
  };
  const living = livingSeries(sources.series, now);
  const closures = sources.closures ?? [];
  return {
    id: group.id,
    slug: listing.slug,
    association: {
      name: association.name,
      slug: association.slug,
      description: association.description,
      phone: association.publicPhone,
      email: association.publicEmail,
      website: association.website,
      takesReferrals: association.takesReferrals ?? false,
    },
    name: group.name,
    kind: group.kind,
    themes: group.themes,
    audiences: group.audiences,
    format: group.format,
    facilitationMode: group.facilitationMode,
    languages: group.languages,
    open: group.open,
    registrationRequired: group.registrationRequired,
    takesRegistrations: group.takesRegistrations,
    capacity: group.capacity,
    cost: group.cost,
    costNote: group.costNote,
    accessibility: [
      ...new Set([
        ...group.accessibility,
        ...(atVenue
          ? (sources.venues.find(({ id }) => id === group.venueId)?.accessibility ?? [])
          : []),
      ]),
    ],
    description: group.description,
    firstVisit: group.firstVisit,
    contact: {
      phone: group.contact.phone,
      email: group.contact.email,
      relay: group.contact.relayEmail !== null,
    },
    onlineLink: meetsOnline(group.format) ? group.publicOnlineLink : null,
    place: placeOf(group.venueId),
    rhythm: rhythmOf(living, sources.sessions, now),
    schedules: living.map((series) =>
      publishedSchedule(series, holidayPlace(series), sources.sessions, now),
    ),
    sessions: sources.sessions.map((session) =>
      publishedSession(
        session,
        session.venueId === group.venueId || !atVenue ? null : placeOf(session.venueId),
        publishedClosure(closures.find(({ sessionIds }) => sessionIds.includes(session.id))),
        uncertain(session),
      ),
    ),
    closure: publishedClosure(shownClosure(closures, dateIn(group.timeZone, now))),
    verifiedAt: listing.verifiedAt ?? now,
    updatedAt: now,
  };
}

/** A closure without what it closed. */
const publishedClosure = (closure: PublishedClosure | null | undefined): PublishedClosure | null =>
  closure ? { from: closure.from, to: closure.to, publicWord: closure.publicWord } : null;

function publishedSession(
  session: StoredSession,
  place: PublishedPlace | null,
  closure: PublishedClosure | null,
  uncertain: boolean,
): PublishedSession {
  const {
    id,
    seriesId,
    originalStart,
    date,
    startTime,
    endTime,
    timeZone,
    startsAt,
    endsAt,
    publicWord,
  } = session;
  return {
    id,
    seriesId,
    originalStart,
    date,
    startTime,
    endTime,
    timeZone,
    startsAt,
    endsAt,
    publicWord,
    ...(uncertain && { uncertain }),
    closure,
    place,
    cancelled: session.cancelledAt !== null,
    moved: isMoved(session),
    sequence: session.version - 1,
    updatedAt: session.updatedAt,
  };
}

/** What may not take place is not promised: nobody is told of a session before it is decided. */
const isTold = ({ undecided, cancelledAt }: StoredSession): boolean =>
  !undecided || cancelledAt !== null;

function publishedSchedule(
  series: Series,
  inseeCode: string,
  told: readonly StoredSession[],
  now: string,
): PublishedSchedule {
  const { id, recurrence, startTime, endTime, timeZone } = series;
  const today = dateIn(timeZone, now);
  const { made, skipped, undecided, unknownYears } = yearOfSeries(series, inseeCode, now);
  const firstUncertain = made.find(({ date }) =>
    isUncertain({ heedsSchoolHolidays: heedsSchoolHolidays(series, date), date, inseeCode }),
  );
  const stands = (date: string) =>
    told.some(
      ({ seriesId, originalStart }) =>
        seriesId === id && (originalStart?.startsWith(date) ?? false),
    );
  const exceptDates = [...skipped, ...undecided]
    .map(({ date }) => date)
    .filter((date) => !stands(date))
    .sort();
  return {
    seriesId: id,
    recurrence,
    startTime,
    endTime,
    timeZone,
    sentence: localized((locale) => sentence(recurrence, series, locale, today)),
    ...(exceptDates.length > 0 && { exceptDates }),
    ...(firstUncertain && {
      certainUntil: addDays(firstUncertain.date, -1),
      uncertainYears: unknownYears,
    }),
  };
}

/** How often the group meets now: by the rule that speaks first; without one, by the dates that are left. */
function rhythmOf(
  [first]: readonly Series[],
  sessions: readonly StoredSession[],
  now: string,
): Rhythm {
  if (first) return rhythm(ruleSeenFrom(first.recurrence, dateIn(first.timeZone, now)));
  const coming = sessions.filter(({ cancelledAt, endsAt }) => cancelledAt === null && endsAt > now);
  return coming.length === 1 ? 'ONE_OFF' : 'OTHER';
}
