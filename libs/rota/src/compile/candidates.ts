import { distanceKm, toEpochDay, travelMinutes } from '@presence/domain';
import { type Compiled, type CompiledNeed, halfDayAt, halfDaySpan } from './compiled';
import { pairOf } from './eligibility';
import type { NeedToPlan, PersonToPlan, RotaInput, VolunteerToPlan } from './rota-input';
import { GRID, onGrid, type Span } from './span';

/** What a face that is known, or new, costs (a regular one: nothing). */
const KNOWN_FACE = 20;
const NEW_FACE = 50;

/** Days after which a face is a new one again. */
const KNOWN_DAYS = 180;

/** Minutes from a volunteer's home to a person's; calls need none. */
export const wayFromHome = (
  volunteer: VolunteerToPlan,
  person: PersonToPlan,
  kind: NeedToPlan['kind'],
): number => (kind === 'CALL' ? 0 : travelMinutes(distanceKm(volunteer, person), volunteer.travel));

/** What is known of people and volunteers: 0 a regular face, 20 a known one, 50 a new one. */
export function continuity({
  matches,
  history,
  from,
}: RotaInput): (person: PersonToPlan, volunteerId: string) => number {
  const regular = new Set(
    matches
      .filter(({ blocked, endedOn }) => !blocked && (endedOn === null || endedOn >= from))
      .map(({ personId, volunteerId }) => pairOf(personId, volunteerId)),
  );
  const recent = history.filter(
    ({ lastOn }) => toEpochDay(from) - toEpochDay(lastOn) <= KNOWN_DAYS,
  );
  const known = new Set(recent.map(({ personId, volunteerId }) => pairOf(personId, volunteerId)));
  return (person, volunteerId) => {
    const pair = pairOf(person.id, volunteerId);
    if (regular.has(pair) || person.leadVolunteerId === volunteerId) return 0;
    return known.has(pair) ? KNOWN_FACE : NEW_FACE;
  };
}

/** The cost of what was wished and is not had: 3 for the gender, up to 2 for the distance of a visit. */
export function fitOf({ source: need, person }: CompiledNeed, volunteer: VolunteerToPlan): number {
  const gender = person.wishes.gender !== null && person.wishes.gender !== volunteer.gender ? 3 : 0;
  if (need.kind === 'CALL' || volunteer.radiusKm === 0) return gender;
  return gender + Math.round((200 * distanceKm(volunteer, person)) / volunteer.radiusKm) / 100;
}

/**
 * The grid starts of a contact of `duration` minutes after `way` minutes of travel: within one of the person's spans,
 * the volunteer free from when they leave until it ends.
 */
export function startsIn(
  spans: readonly Span[],
  free: readonly Span[],
  duration: number,
  way: number,
): number[] {
  const found: number[] = [];
  eachMeeting(spans, free, duration, way, (first, last) => {
    for (let at = first; at <= last; at += GRID) found.push(at);
    return false;
  });
  return found;
}

/** Whether there is such a start. */
export const canMeet = (
  spans: readonly Span[],
  free: readonly Span[],
  duration: number,
  way: number,
): boolean => eachMeeting(spans, free, duration, way, () => true);

/** Calls `found` with the first and last start of each stretch that suits both, until it says to stop. */
function eachMeeting(
  spans: readonly Span[],
  free: readonly Span[],
  duration: number,
  way: number,
  found: (first: number, last: number) => boolean,
): boolean {
  for (const span of spans) {
    for (let at = firstAfter(free, span.start); at < free.length; at++) {
      const { start, end } = free[at] as Span;
      if (start >= span.end) break;
      const first = onGrid(Math.max(span.start, start + way));
      const last = Math.min(span.end, end) - duration;
      if (first <= last && found(first, last)) return true;
    }
  }
  return false;
}

/** The first of the spans (in order, apart) that ends after a minute. */
export function firstAfter(spans: readonly Span[], minute: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).end <= minute) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The minutes that spans leave in each half-day. */
export function minutesByHalfDay(
  free: readonly Span[],
  period: Pick<Compiled, 'starts'>,
): number[] {
  const minutes = Array.from({ length: period.starts.length - 1 }, () => 0);
  for (const { start, end } of free) {
    for (
      let halfDay = halfDayAt(period, start);
      halfDay >= 0 && halfDay < minutes.length;
      halfDay++
    ) {
      const { start: begins, end: ends } = halfDaySpan(period, halfDay);
      if (begins >= end) break;
      minutes[halfDay] = (minutes[halfDay] ?? 0) + Math.min(end, ends) - Math.max(start, begins);
    }
  }
  return minutes;
}
