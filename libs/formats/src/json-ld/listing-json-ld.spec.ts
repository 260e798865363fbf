import type { PublishedListing } from '@presence/domain';
import { calendarFeed, listingEntries } from '../icalendar';
import { readWithIcalJs } from '../icalendar/read-back';
import { listingJsonLd } from './listing-json-ld';
import { id, listing, place, recurrence } from './sample-listing';

const url = 'https://presence.example/groupes/cafe-lyon';
const now = '2026-11-22T00:00:00.000Z';
type Node = Record<string, unknown> & { '@type': string };
const graph = (of: PublishedListing) =>
  (listingJsonLd(of, { url, now, locale: 'fr' }) as { '@graph': Node[] } | null)?.['@graph'] ?? [];
const events = (of: PublishedListing) => graph(of).filter((node) => node['@type'] === 'Event');

describe('JSON-LD of a listing', () => {
  it('has one dated event for each coming session, with its offset', () =>
    expect(events(listing).map(({ startDate }) => startDate)).toEqual([
      '2026-11-26T18:00:00+01:00',
      '2027-01-28T18:00:00+01:00',
      '2027-02-25T18:00:00+01:00',
      '2027-04-02T10:00:00+02:00',
      '2027-04-29T18:00:00+02:00',
      '2027-05-27T18:00:00+02:00',
      '2027-06-24T18:00:00+02:00',
    ]));

  it('says what was cancelled and what was moved, from when to when and where', () => {
    const [first, cancelled, , moved] = events(listing);
    expect(first).toMatchObject({
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      isAccessibleForFree: true,
      inLanguage: ['fr'],
      superEvent: { '@id': `${url}#${id(99)}` },
      location: {
        '@type': 'Place',
        name: 'Maison des associations',
        address: { addressLocality: 'Lyon' },
      },
    });
    expect(cancelled).toMatchObject({
      eventStatus: 'https://schema.org/EventCancelled',
      description: 'Salle fermée\n\nUn café.',
    });
    expect(moved).toMatchObject({
      eventStatus: 'https://schema.org/EventRescheduled',
      previousStartDate: '2027-03-25T18:00:00+01:00',
      location: { name: 'Mairie' },
    });
  });

  it('says of a session that a closure cancelled when it is closed, in the language of the page', () => {
    const closure = { from: '2027-01-15', to: '2027-01-31', publicWord: 'Salle fermée' };
    const closed = {
      ...listing,
      closure,
      sessions: listing.sessions.map((each) => (each.cancelled ? { ...each, closure } : each)),
    };
    const [, cancelled] = events(closed);
    expect(cancelled?.['description']).toBe('Fermé du 15 au 31 janvier. Salle fermée\n\nUn café.');
    const entries = listingEntries(closed, url, 'en').flatMap(({ sessions: told }) => told);
    expect(entries.find((each) => each.cancelled)?.publicWord).toBe(
      'Closed from 15 to 31 January. Salle fermée',
    );
  });

  it('says how many may come where seats are taken here', () => {
    const [first] = events({ ...listing, takesRegistrations: true, capacity: 8 });
    expect(first).toMatchObject({ maximumAttendeeCapacity: 8 });
    for (const each of [{ takesRegistrations: true }, { capacity: 8 }])
      expect(events({ ...listing, ...each })[0]).not.toHaveProperty('maximumAttendeeCapacity');
  });

  it('has the series with its schedule', () =>
    expect(graph(listing).find((node) => node['@type'] === 'EventSeries')).toMatchObject({
      '@id': `${url}#${id(99)}`,
      eventSchedule: {
        '@type': 'Schedule',
        repeatFrequency: 'P1M',
        byDay: ['-1TH'],
        byMonth: recurrence.months,
        exceptDate: ['2026-12-31'],
        startTime: '18:00:00',
        scheduleTimezone: 'Europe/Paris',
      },
    }));

  it('excepts the holidays on which a series does not meet', () => {
    const schedules = listing.schedules.map((each) => ({ ...each, exceptDates: ['2026-10-29'] }));
    const [series] = graph({ ...listing, schedules }).filter((node) => 'eventSchedule' in node);
    expect(series?.['eventSchedule']).toMatchObject({ exceptDate: ['2026-10-29', '2026-12-31'] });
  });

  it('names no street and no point of a hidden place, and the page where a link is private', () => {
    const hidden = {
      ...listing,
      place: { ...place, venueName: null, street: null, approximate: true },
    };
    expect(events(hidden)[0]?.['location']).toEqual({
      '@type': 'Place',
      name: 'Lyon',
      address: {
        '@type': 'PostalAddress',
        postalCode: '69001',
        addressLocality: 'Lyon',
        addressCountry: 'FR',
      },
    });
    expect(events({ ...listing, format: 'HYBRID' })[0]?.['location']).toMatchObject([
      { '@type': 'Place' },
      { '@type': 'VirtualLocation', url },
    ]);
    expect(
      events({ ...listing, format: 'ONLINE', onlineLink: 'https://visio.example/a' })[0]?.[
        'location'
      ],
    ).toEqual({
      '@type': 'VirtualLocation',
      url: 'https://visio.example/a',
    });
  });

  it('is nothing when nothing is to come', () =>
    expect(listingJsonLd({ ...listing, sessions: [] }, { url, now, locale: 'fr' })).toBeNull());
});

it('says the same as the calendar of the same listing', () => {
  const feed = {
    name: listing.name,
    description: '',
    url: `${url}.ics`,
    uidDomain: 'presence.example',
    refreshHours: 12,
    language: 'fr' as const,
  };
  const inCalendar = readWithIcalJs(calendarFeed(feed, listingEntries(listing, url, 'fr'))).filter(
    ({ endsAt }) => endsAt > now,
  );
  expect(inCalendar).toEqual(
    events(listing).map((node) => ({
      startsAt: new Date(String(node['startDate'])).toISOString(),
      endsAt: new Date(String(node['endDate'])).toISOString(),
      cancelled: String(node['eventStatus']).endsWith('EventCancelled'),
    })),
  );
});
