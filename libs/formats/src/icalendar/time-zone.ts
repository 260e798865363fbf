import { Temporal } from 'temporal-polyfill';
import { contentLine } from './content-line';

function offset(nanoseconds: number): string {
  const minutes = Math.round(Math.abs(nanoseconds) / 60_000_000_000);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${nanoseconds < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${two(minutes % 60)}`;
}

const wall = (time: Temporal.PlainDateTime) =>
  time.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '');

function observance(
  name: 'STANDARD' | 'DAYLIGHT',
  onset: string,
  from: number,
  to: number,
): string {
  return (
    contentLine('BEGIN', name) +
    contentLine('DTSTART', onset) +
    contentLine('TZOFFSETFROM', offset(from)) +
    contentLine('TZOFFSETTO', offset(to)) +
    contentLine('END', name)
  );
}

/**
 * The VTIMEZONE of an IANA zone (RFC 5545 §3.6.5) for events from `firstYear` to `lastYear`: every clock change of those
 * years by its date, and the last one before them, so that no reader has to guess a rule.
 * @throws RangeError for a zone that does not exist
 */
export function timeZoneComponent(timeZone: string, firstYear: number, lastYear: number): string {
  let at = Temporal.PlainDate.from({ year: firstYear - 1, month: 1, day: 1 }).toZonedDateTime(
    timeZone,
  );
  const end = Temporal.PlainDate.from({ year: lastYear + 1, month: 1, day: 1 }).toZonedDateTime(
    timeZone,
  ).epochMilliseconds;
  const start = at;
  let changes = '';
  for (
    let next = at.getTimeZoneTransition('next');
    next !== null && next.epochMilliseconds < end;
    next = at.getTimeZoneTransition('next')
  ) {
    const [from, to] = [at.offsetNanoseconds, next.offsetNanoseconds];
    // An onset is written in the local time that ends with it.
    const onset = next.toPlainDateTime().subtract({ nanoseconds: to - from });
    changes += observance(to > from ? 'DAYLIGHT' : 'STANDARD', wall(onset), from, to);
    at = next;
  }
  const always =
    changes === ''
      ? observance('STANDARD', '19700101T000000', start.offsetNanoseconds, start.offsetNanoseconds)
      : changes;
  return (
    contentLine('BEGIN', 'VTIMEZONE') +
    contentLine('TZID', timeZone) +
    always +
    contentLine('END', 'VTIMEZONE')
  );
}
