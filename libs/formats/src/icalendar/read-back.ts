import ICAL from 'ical.js';
import ical from 'node-ical';

/** One meeting as a reader of the feed sees it: instants, and whether it is called off. */
type ReadEvent = { startsAt: string; endsAt: string; cancelled: boolean };

const inOrder = (list: ReadEvent[]) =>
  list.sort((a, b) => (`${a.startsAt}${a.endsAt}` < `${b.startsAt}${b.endsAt}` ? -1 : 1));
const instant = (time: ICAL.Time) => new Date(time.toUnixTime() * 1000).toISOString();

/** All meetings of a feed, as ical.js expands them with the zones that the feed itself brings. */
export function readWithIcalJs(feed: string): ReadEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(feed));
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents('vtimezone'))
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  const events = calendar
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));
  const found: ReadEvent[] = [];
  for (const event of events.filter((each) => !each.isRecurrenceException())) {
    for (const other of events)
      if (other.isRecurrenceException() && other.uid === event.uid) event.relateException(other);
    const take = (item: ICAL.Event, start: ICAL.Time, end: ICAL.Time) =>
      found.push({
        startsAt: instant(start),
        endsAt: instant(end),
        cancelled: item.component.getFirstPropertyValue('status') === 'CANCELLED',
      });
    if (!event.isRecurring()) take(event, event.startDate, event.endDate);
    else {
      const iterator = event.iterator();
      for (let next = iterator.next(); next; next = iterator.next()) {
        const details = event.getOccurrenceDetails(next);
        take(details.item, details.startDate, details.endDate);
      }
    }
  }
  return inOrder(found);
}

/** All meetings of a feed, as node-ical expands them. */
export function readWithNodeIcal(feed: string): ReadEvent[] {
  const range = { from: new Date('2000-01-01'), to: new Date('2099-01-01') };
  return inOrder(
    Object.values(ical.sync.parseICS(feed)).flatMap((component) =>
      component?.type !== 'VEVENT'
        ? []
        : ical.expandRecurringEvent(component, range).map(({ start, end, event }) => ({
            startsAt: start.toISOString(),
            endsAt: end.toISOString(),
            cancelled: event.status === 'CANCELLED',
          })),
    ),
  );
}
