import { calendarFeed, listingEntries } from '../icalendar';
import { readWithIcalJs } from '../icalendar/read-back';
import { listingJsonLd } from './listing-json-ld';
import { listing, recurrence } from './sample-listing';

const url = 'https://presence.example/groupes/cafe-lyon';
const now = '2026-11-22T00:00:00.000Z';
/** As if nothing were known of school holidays from March on. */
const uncertain = {
  ...listing,
  schedules: listing.schedules.map((each) => ({
    ...each,
    certainUntil: '2027-04-28',
    uncertainYears: ['2026-2027'],
  })),
  sessions: listing.sessions.map((each) => ({ ...each, uncertain: each.date >= '2027-04-29' })),
};

type Node = Record<string, unknown> & { '@type': string };
const graph = (of: typeof listing) =>
  (listingJsonLd(of, { url, now, locale: 'fr' }) as { '@graph': Node[] } | null)?.['@graph'] ?? [];

describe('sessions in a school year whose holidays are unknown', () => {
  it('are no events of JSON-LD, and its schedule ends before them', () => {
    const starts = graph(uncertain).flatMap(({ startDate }) => (startDate ? [startDate] : []));
    expect(starts.at(-1)).toBe('2027-04-02T10:00:00+02:00');
    expect(graph(uncertain).find((node) => node['@type'] === 'EventSeries')).toMatchObject({
      eventSchedule: { endDate: '2027-04-28' },
    });
  });

  it('leave a rule that ends earlier, or after a number of dates, to its own end or to the last certain day', () => {
    const schedules = (over: object) =>
      uncertain.schedules.map((each) => ({ ...each, recurrence: { ...recurrence, ...over } }));
    const scheduleOf = (over: object) =>
      graph({ ...uncertain, schedules: schedules(over) }).find((node) => 'eventSchedule' in node)?.[
        'eventSchedule'
      ];
    expect(scheduleOf({ until: '2027-02-28' })).toMatchObject({ endDate: '2027-02-28' });
    expect(scheduleOf({ count: 20 })).toMatchObject({ endDate: '2027-04-28' });
    expect(scheduleOf({ count: 20 })).not.toHaveProperty('repeatCount');
  });

  it('have no schedule where none of its dates is certain', () => {
    const schedules = uncertain.schedules.map((each) => ({ ...each, certainUntil: '2026-09-30' }));
    const [series] = graph({ ...uncertain, schedules }).filter(
      (node) => node['@type'] === 'EventSeries',
    );
    expect(series?.['eventSchedule']).toBeUndefined();
  });

  it('are tentative in calendars, by their title too, and the others are not', () => {
    const feed = {
      ...{ name: 'Café', description: '', url, uidDomain: 'presence.example' },
      ...{ refreshHours: 4, language: 'fr' as const },
    };
    const text = calendarFeed(feed, listingEntries(uncertain, url, 'fr')).replace(/\r\n /g, '');
    const events = text.split('BEGIN:VEVENT').slice(1);
    const tentative = events.filter((event) => event.includes('STATUS:TENTATIVE'));
    expect(tentative.map((event) => /RECURRENCE-ID[^:]*:(\d{8})/.exec(event)?.[1])).toEqual([
      '20270429',
      '20270527',
      '20270624',
    ]);
    for (const event of tentative) {
      expect(event).toContain('SUMMARY:À confirmer : Café des aidants');
      expect(event).toContain('DESCRIPTION:À confirmer : les vacances scolaires');
    }
    expect(events[0]).toContain('STATUS:CONFIRMED');
    // Nothing is lost of what readers see.
    expect(readWithIcalJs(text)).toHaveLength(listing.sessions.length);
  });
});
