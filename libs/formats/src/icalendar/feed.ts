import { contentLine, text, uri } from './content-line';
import type { Feed, FeedSeries } from './feed-shapes';
import { seriesEvents } from './series-events';
import { timeZoneComponent } from './time-zone';

/** The years in which each zone is used. */
function zonesOf(entries: readonly FeedSeries[]): Map<string, { first: number; last: number }> {
  const zones = new Map<string, { first: number; last: number }>();
  const use = (timeZone: string, date: string) => {
    const year = Number(date.slice(0, 4));
    const { first, last } = zones.get(timeZone) ?? { first: year, last: year };
    zones.set(timeZone, { first: Math.min(first, year), last: Math.max(last, year) });
  };
  for (const { sessions, timing } of entries)
    for (const { timeZone, date, originalStart } of sessions) {
      use(timeZone, date);
      if (timing !== null && originalStart !== null) use(timing.timeZone, originalStart);
    }
  return zones;
}

/**
 * An iCalendar feed (RFC 5545, RFC 7986) of real stored sessions, as text with CRLF. The same content gives the same
 * octets, whenever it is written, so that a strong ETag holds. No field can add a line or a property of its own.
 * @throws RangeError for a date, time, instant or zone that is none
 */
export function calendarFeed(feed: Feed, entries: readonly FeedSeries[]): string {
  const refresh = `PT${Math.max(1, Math.trunc(feed.refreshHours) || 1)}H`;
  const source = feed.url === null ? null : uri(feed.url);
  const zones = [...zonesOf(entries)].sort(([a], [b]) => (a < b ? -1 : 1));
  return (
    contentLine('BEGIN', 'VCALENDAR') +
    contentLine('VERSION', '2.0') +
    contentLine('PRODID', '-//Présence//Présence//FR') +
    contentLine('CALSCALE', 'GREGORIAN') +
    contentLine('NAME', text(feed.name)) +
    contentLine('X-WR-CALNAME', text(feed.name)) +
    (feed.description === '' ? '' : contentLine('DESCRIPTION', text(feed.description))) +
    (source === null ? '' : contentLine('SOURCE', source, { VALUE: 'URI' })) +
    contentLine('REFRESH-INTERVAL', refresh, { VALUE: 'DURATION' }) +
    contentLine('X-PUBLISHED-TTL', refresh) +
    zones.map(([zone, { first, last }]) => timeZoneComponent(zone, first, last)).join('') +
    entries.map((series) => seriesEvents(feed, series)).join('') +
    contentLine('END', 'VCALENDAR')
  );
}
