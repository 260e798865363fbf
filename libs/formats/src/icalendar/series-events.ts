import { endDateOf, occurrenceOn, occurrences, type Timing, type TimeZone } from '@presence/domain';
import { contentLine, text } from './content-line';
import { revision, sessionEvent, wordsOf, zonedLine } from './event';
import type { Feed, FeedSeries, FeedSession } from './feed-shapes';
import { portable, recurrenceRule, repeats } from './recurrence-rule';
import { localTime, utcTime } from './times';

const EPOCH = Date.UTC(2020, 0, 1);

/** Rises with every change of the series or of one of its sessions: seconds since 2020 of the latest. */
const seriesSequence = (updatedAt: string) => Math.floor((Date.parse(updatedAt) - EPOCH) / 1000);

/** Whether a clock change hides or repeats an hour of this date, so that local times do not name one instant there. */
const isShifted = (
  date: string,
  { startTime, endTime, timeZone }: { startTime: string; endTime: string; timeZone: string },
) => occurrenceOn(date, { startTime, endTime, timeZone: timeZone as TimeZone }).clockShift !== null;

type Plan = {
  dates: string[];
  rule: string | null;
  kept: Map<string, FeedSession>;
  alone: FeedSession[];
};

const startOf = ({ originalStart }: FeedSession) => originalStart ?? '';

/** The local starts that the rule gives between the first and the last session it names, and the RRULE that says so. */
function ruled(
  { rule }: FeedSeries,
  timing: Timing,
  starts: readonly string[],
): Pick<Plan, 'dates' | 'rule'> {
  const [first = '', last = first] = [starts[0], starts[starts.length - 1]];
  if (rule === null || !repeats(rule.pattern)) return { dates: starts.slice(0, 1), rule: null };
  const written = portable({ ...rule, pattern: rule.pattern });
  const given = occurrences(written, timing, first.slice(0, 10), last.slice(0, 10));
  const named = given.filter(({ originalStart }) => starts.includes(originalStart));
  const [begin] = named;
  const end = named[named.length - 1];
  // Listed instead: a rule that the stored sessions do not bear out, and one whose hour a clock change touches, for readers differ there.
  const bornOut =
    named.length > 1 &&
    named.length * 2 >= given.length &&
    given.every(({ clockShift }) => clockShift === null);
  if (begin === undefined || end === undefined || !bornOut)
    return { dates: starts.slice(0, 1), rule: null };
  return {
    dates: given
      .slice(given.indexOf(begin), given.indexOf(end) + 1)
      .map(({ originalStart }) => originalStart),
    rule: recurrenceRule(written, utcTime(end.startsAt)),
  };
}

/** Which sessions one recurring event can hold: those named by a start at the hour of the series; the others stand alone. */
function plan(series: FeedSeries, timing: Timing): Plan | null {
  const named = series.sessions
    .filter((session) => session.originalStart?.slice(11) === timing.startTime)
    .filter(
      (session) =>
        !isShifted(startOf(session).slice(0, 10), timing) && !isShifted(session.date, session),
    )
    .sort((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
  if (named.length < 2) return null;
  const { dates, rule } = ruled(series, timing, named.map(startOf));
  const [dtstart = ''] = dates;
  const kept = new Map(
    named
      .filter((session) => startOf(session) >= dtstart)
      .map((session) => [startOf(session), session]),
  );
  return {
    dates,
    rule,
    kept,
    alone: series.sessions.filter((session) => kept.get(startOf(session)) !== session),
  };
}

const isAsPlanned = (session: FeedSession, series: FeedSeries, timing: Timing) =>
  !session.cancelled &&
  !session.unconfirmed &&
  !session.uncertain &&
  !session.publicWord &&
  session.location === series.location &&
  session.originalStart === `${session.date}T${session.startTime}` &&
  session.endTime === timing.endTime &&
  session.timeZone === timing.timeZone;

function recurringEvent(
  feed: Feed,
  series: FeedSeries,
  timing: Timing,
  { dates, rule, kept }: Plan,
): string {
  const uid = `${series.uid}@${feed.uidDomain}`;
  const [dtstart = ''] = dates;
  const given = new Set(dates);
  const local = (start: string) => localTime(start.slice(0, 10), start.slice(11));
  const listed = (name: string, list: string[]) =>
    list.map((start) => contentLine(name, local(start), { TZID: timing.timeZone })).join('');
  const updatedAt = [...kept.values()].reduce(
    (latest, session) => (session.updatedAt > latest ? session.updatedAt : latest),
    '',
  );
  const date = dtstart.slice(0, 10);

  const master =
    contentLine('BEGIN', 'VEVENT') +
    contentLine('UID', text(uid)) +
    revision(updatedAt, seriesSequence(updatedAt)) +
    zonedLine('DTSTART', date, timing.startTime, timing.timeZone) +
    zonedLine('DTEND', endDateOf({ ...timing, date }), timing.endTime, timing.timeZone) +
    contentLine('RRULE', rule ?? 'FREQ=DAILY;COUNT=1') +
    listed(
      'EXDATE',
      dates.filter((start) => !kept.has(start)),
    ) +
    listed(
      'RDATE',
      [...kept.keys()].filter((start) => !given.has(start)),
    ) +
    wordsOf(feed, series, series.location, series.description, { cancelled: false }) +
    contentLine('END', 'VEVENT');
  // Readers without RDATE (node-ical, among others) still see such a session by the event that stands in its place.
  const others = [...kept].filter(
    ([start, session]) => !given.has(start) || !isAsPlanned(session, series, timing),
  );
  const instead = ([start, session]: [string, FeedSession]) =>
    sessionEvent(
      feed,
      series,
      session,
      uid,
      zonedLine('RECURRENCE-ID', start.slice(0, 10), start.slice(11), timing.timeZone),
      false,
    );
  return master + others.map(instead).join('');
}

/**
 * The events of one series: a recurring one whose RRULE, EXDATE and RDATE give exactly the stored sessions, an event in
 * the place of each that was moved or cancelled, and an event of its own for any that no rule names. The rule is ended
 * with the last stored session: what is not planned yet is not promised.
 */
export function seriesEvents(feed: Feed, series: FeedSeries): string {
  const planned = series.timing === null ? null : plan(series, series.timing);
  const recurring =
    planned === null || series.timing === null
      ? ''
      : recurringEvent(feed, series, series.timing, planned);
  const alone = planned?.alone ?? series.sessions;
  return (
    recurring +
    alone
      .map((session) =>
        sessionEvent(
          feed,
          series,
          session,
          `${session.id}@${feed.uidDomain}`,
          '',
          isShifted(session.date, session),
        ),
      )
      .join('')
  );
}
