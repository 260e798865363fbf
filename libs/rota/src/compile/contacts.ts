import {
  fromEpochDay,
  minutesOf,
  toEpochDay,
  wantedContacts,
  weekdayIndex,
  withoutMet,
} from '@presence/domain';
import { HALF_DAYS_A_DAY } from '../cost/calendar';
import type { Assignment, RotaContact } from '../instance';
import {
  type Compiled,
  type CompiledContact,
  type CompiledNeed,
  halfDayAt,
  type Standing,
} from './compiled';
import { cutToHalfDays, halfDaysOf, shareOut, spansOfDate } from './contact-times';
import { localOf, minuteAt } from './local-time';
import type { RotaInput, ExistingContact } from './rota-input';
import { merge, type Span, without } from './span';

type PlannedPeriod = Omit<RotaInput, 'now' | 'met'> &
  Pick<Compiled, 'starts'> & {
    position: ReadonlyMap<string, number>;
    now: number;
    /** Dates on which another rota has a contact of this need. */
    met: readonly string[];
  };
type WantedContact = CompiledContact &
  Pick<RotaContact, 'week' | 'halfDays' | 'locked' | 'published'>;

/** `past` are the standing contacts (ids) whose days went by without anybody. */
type Contacts = { found: WantedContact[]; past: string[] };

/**
 * The contacts of one need: those that it asks for, each with what stands for it already, and those that stand and must
 * stay (locked, published, or begun). One whose days are all gone by is not asked for any more.
 */
export function contactsOf(
  need: CompiledNeed,
  standing: readonly ExistingContact[],
  period: PlannedPeriod,
): Contacts {
  const wanted = withoutMet(
    wantedContacts(
      need.source,
      { ...period, closed: new Set(need.closed.map(({ date }) => date)) },
      need.person.timeZone,
    ),
    period.met,
  );
  // A second try stands beside what the rhythm asks for, and takes the place of none of it.
  const [retries, left] = [
    standing.filter(({ retry }) => retry),
    standing.filter(({ retry }) => !retry),
  ];
  left.sort((one, other) => ((one.date ?? '9') < (other.date ?? '9') ? -1 : 1));
  const found: WantedContact[] = [];
  const past: string[] = [];
  for (const [week, all] of Map.groupBy(wanted, (one) => one.week)) {
    const kept = left.filter((one) => one.week === week).slice(0, all.length);
    const spans = spansOfWeek(
      need,
      all.map(({ dates }) => dates),
      period,
      daysOf(need, week, kept, period).slice(0, all.length),
    );
    const order = matchUp(spans, kept, need);
    for (const [at, open] of spans.entries()) {
      const stands = order[at];
      if (stands) left.splice(left.indexOf(stands), 1);
      const own =
        stands && stands.id === period.asked ? openToHand(spans, order, at, need, period) : open;
      const contact = contactOf(need, week, own, stands, period);
      if (contact) found.push(contact);
      else if (stands) past.push(stands.id);
    }
  }
  // A locked contact is the coordinator's word, and one to come that is published is known, even when the rhythm asks for neither.
  for (const stands of [...left, ...retries]) {
    const contact = contactOf(need, stands.week, [], stands, period);
    if (contact && (contact.locked || contact.spans.length > 0)) found.push(contact);
  }
  return { found, past };
}

/** For each contact of one week the spans of its dates; those with the same dates share them out. */
function spansOfWeek(
  need: CompiledNeed,
  wanted: readonly (readonly string[])[],
  period: PlannedPeriod,
  standing: readonly number[],
): Span[][] {
  const together = Map.groupBy(wanted, (dates) => dates.join());
  const shared = new Map(
    [...together].map(([key, all]) => {
      const spans = merge(
        (all[0] ?? []).flatMap((date) => spansOfDate(need.source, need.person, date, period)),
      );
      return [key, shareOut(cutToHalfDays(spans, period), all.length, period, standing)] as const;
    }),
  );
  return wanted.map((dates) => shared.get(dates.join())?.shift() ?? []);
}

/** All the spans of a week's contacts, without the days on which another of them stands. */
function openToHand(
  spans: readonly (readonly Span[])[],
  order: readonly (ExistingContact | undefined)[],
  at: number,
  need: CompiledNeed,
  period: PlannedPeriod,
): Span[] {
  const dayAt = (minute: number) => Math.floor(halfDayAt(period, minute) / HALF_DAYS_A_DAY);
  const taken = new Set(
    order.flatMap((stands, other) => {
      const start = stands && other !== at ? startOf(stands, need) : null;
      return start === null ? [] : [dayAt(start)];
    }),
  );
  const open = [...new Set(spans)].flat().filter(({ start }) => !taken.has(dayAt(start)));
  return open.sort((one, other) => one.start - other.start);
}

/** The days of a week on which contacts of a need stand, and those on which they were in the period before. */
function daysOf(
  need: CompiledNeed,
  week: number,
  kept: readonly ExistingContact[],
  period: PlannedPeriod,
): number[] {
  const dayAt = (minute: number | null) =>
    minute === null ? -1 : Math.floor(halfDayAt(period, minute) / HALF_DAYS_A_DAY);
  const monday = toEpochDay(period.from) + week * 7;
  const before = (period.previous ?? []).filter(({ needId }) => needId === need.source.id);
  const times = Map.groupBy(before, ({ date }) => weekdayIndex(toEpochDay(date)));
  const usual = [...times.entries()].sort(([, one], [, other]) => other.length - one.length);
  const days = [
    ...kept.map((one) => dayAt(startOf(one, need))),
    ...usual.map(([weekday, [first]]) =>
      dayAt(minuteAt(need.person.timeZone, monday + weekday, minutesOf(first?.start ?? '00:00'))),
    ),
  ];
  return [...new Set(days)].filter((day) => day >= 0);
}

/** Which standing contact is which wanted one: by its time first, then in turn. */
function matchUp(
  spans: readonly (readonly Span[])[],
  standing: readonly ExistingContact[],
  need: CompiledNeed,
): (ExistingContact | undefined)[] {
  const left = [...standing];
  const take = (stands: ExistingContact | undefined) => {
    if (stands) left.splice(left.indexOf(stands), 1);
    return stands;
  };
  const fitting = spans.map((open) =>
    take(
      left.find((one) => {
        const at = startOf(one, need);
        return at !== null && open.some(({ start, end }) => start <= at && at < end);
      }),
    ),
  );
  return fitting.map((stands) => stands ?? take(left[0]));
}

function startOf({ date, start }: ExistingContact, { person }: CompiledNeed): number | null {
  return date === null || start === null
    ? null
    : minuteAt(person.timeZone, toEpochDay(date), minutesOf(start));
}

function contactOf(
  need: CompiledNeed,
  week: number,
  open: readonly Span[],
  stands: ExistingContact | undefined,
  period: PlannedPeriod,
): WantedContact | null {
  const wished = without(open, [{ start: -Infinity, end: period.now }]).filter(
    ({ start, end }) => end - start >= need.source.durationMinutes,
  );
  const today = () => fromEpochDay(localOf(need.person.timeZone, period.now).day);
  const kept = stands?.published === true && (open.length === 0 || stands.date === today());
  const future = kept ? withItsTime(wished, stands, need, period) : wished;
  const standing = stands ? standingOf(stands, need, period) : null;
  const locked = standing !== null && (stands?.locked === true || standing.start < period.now);
  if (future.length === 0 && open.length > 0 && !standing) return null;
  const assignment: Assignment | undefined = standing
    ? { halfDay: standing.halfDay, volunteers: standing.volunteers }
    : undefined;
  return {
    id: stands?.id ?? null,
    week,
    spans: future,
    standing,
    halfDays: halfDaysOf(future, period),
    ...(locked && { locked: assignment }),
    ...(stands?.published && assignment && { published: assignment }),
  };
}

/** With the time that a published contact has: one beside the rhythm, or of today, goes ahead whatever is wished by now. */
function withItsTime(
  spans: readonly Span[],
  stands: ExistingContact,
  need: CompiledNeed,
  period: PlannedPeriod,
): Span[] {
  const start = startOf(stands, need);
  if (start === null || start < period.now || halfDayAt(period, start) < 0) return [...spans];
  const own = { start, end: start + need.source.durationMinutes };
  if (spans.some((span) => span.start <= own.start && own.end <= span.end)) return [...spans];
  const apart = spans.filter((span) => span.end <= own.start || span.start >= own.end);
  return [...apart, own].sort((one, other) => one.start - other.start);
}

function standingOf(
  stands: ExistingContact,
  need: CompiledNeed,
  period: PlannedPeriod,
): Standing | null {
  const start = startOf(stands, need);
  const volunteers = stands.volunteerIds.flatMap((id) => period.position.get(id) ?? []);
  const halfDay = start === null ? -1 : halfDayAt(period, start);
  return start === null || halfDay < 0 || volunteers.length === 0
    ? null
    : { halfDay, volunteers, start };
}
