import type { Recurrence } from '@presence/domain';
import ICAL from 'ical.js';
import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { YEAR, type Planned } from './series-mix';

/** The rule without its months and its end, in the words of RFC 5545; null for a list of dates. */
function rruleOf({ pattern, count }: Recurrence): string | null {
  const times = count === null ? '' : `;COUNT=${count}`;
  if (pattern.kind === 'WEEKLY')
    return `FREQ=WEEKLY;WKST=MO;INTERVAL=${pattern.every};BYDAY=${pattern.weekdays.join()}${times}`;
  if (pattern.kind === 'MONTHLY_BY_DATE')
    return `FREQ=MONTHLY;BYMONTHDAY=${pattern.days.join()}${times}`;
  if (pattern.kind === 'MONTHLY_BY_WEEKDAY')
    return `FREQ=MONTHLY;BYDAY=${pattern.positions.map(({ nth, weekday }) => `${nth}${weekday}`).join()}${times}`;
  return null;
}

/** The year's starts by rrule-temporal, without added and excluded dates: the yardstick of speed. */
export function byRRuleTemporal({ rule, timing: { startTime, timeZone } }: Planned): number {
  const text = rruleOf(rule);
  if (text === null) return 0;
  const at = (date: string, time: string) =>
    Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(timeZone);
  const months =
    rule.months.length > 0 ? `;BYMONTH=${[...rule.months].sort((a, b) => a - b).join()}` : '';
  const until = rule.until === null ? {} : { until: at(rule.until, '23:59') };
  const series = new RRuleTemporal({
    rruleString: `RRULE:${text}${months}`,
    dtstart: at(rule.from, startTime),
    tzid: timeZone,
    ...until,
  });
  return series.between(at(YEAR[0], '00:00'), at(YEAR[1], '23:59'), true).length;
}

const zoneOf = (tzid: string, body: string) =>
  new ICAL.Timezone(
    new ICAL.Component(ICAL.parse(`BEGIN:VTIMEZONE\r\nTZID:${tzid}\r\n${body}END:VTIMEZONE`)),
  );
const change = (name: string, when: string, from: string, to: string, month: number) =>
  `BEGIN:${name}\r\nDTSTART:${when}\r\nTZOFFSETFROM:${from}\r\nTZOFFSETTO:${to}\r\nRRULE:FREQ=YEARLY;BYMONTH=${month};BYDAY=-1SU\r\nEND:${name}\r\n`;
const fixed = (offset: string) =>
  `BEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:${offset}\r\nTZOFFSETTO:${offset}\r\nEND:STANDARD\r\n`;

const ZONES: Record<string, ICAL.Timezone> = {
  'Europe/Paris': zoneOf(
    'Europe/Paris',
    change('DAYLIGHT', '19960331T020000', '+0100', '+0200', 3) +
      change('STANDARD', '19961027T030000', '+0200', '+0100', 10),
  ),
  'America/Martinique': zoneOf('America/Martinique', fixed('-0400')),
  'Indian/Reunion': zoneOf('Indian/Reunion', fixed('+0400')),
};

/** The year's starts by ical.js, as instants in order: the second opinion. */
export function byIcalJs({ rule, timing: { startTime, timeZone } }: Planned): string[] {
  const at = (date: string) => {
    const time = ICAL.Time.fromDateTimeString(`${date}T${startTime}:00`);
    time.zone = ZONES[timeZone] ?? ICAL.Timezone.utcTimezone;
    return time;
  };
  const found = new Map<string, ICAL.Time>();
  const text = rruleOf(rule);
  const last = rule.until !== null && rule.until < YEAR[1] ? rule.until : YEAR[1];
  const iterator = text === null ? null : ICAL.Recur.fromString(text).iterator(at(rule.from));
  for (let time = iterator?.next(); time; time = iterator?.next()) {
    const date = time.toString().slice(0, 10);
    if (date > last) break;
    // ical.js 2.2 miscounts a monthly rule that names months, so they are sifted here.
    if (rule.months.length === 0 || rule.months.includes(time.month)) found.set(date, time.clone());
  }
  for (const date of rule.added) found.set(date, at(date));
  for (const date of rule.excluded) found.delete(date);
  return [...found]
    .filter(([date]) => date >= YEAR[0] && date <= YEAR[1])
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, time]) => new Date(time.toUnixTime() * 1000).toISOString());
}
