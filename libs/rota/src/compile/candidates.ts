import { distanceKm, toEpochDay, travelMinutes } from '@presence/domain';
import { type Compiled, type CompiledNeed, halfDayAt, halfDaySpan } from './compiled';
import { pairOf } from './eligibility';
import type { NeedToPlan, PersonToPlan, RotaInput, VolunteerToPlan } from './rota-input';
import { onGrid, type Span } from './span';

/** Days after which a face is a new one again. */
const KNOWN_DAYS = 180;

/** Minutes from a volunteer's home to a person's; calls need none. */
export const wayFromHome = (volunteer: VolunteerToPlan, person: PersonToPlan, kind: NeedToPlan['kind']): number =>
  kind === 'CALL' ? 0 : travelMinutes(distanceKm(volunteer, person), volunteer.travel);

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
  const recent = history.filter(({ lastOn }) => toEpochDay(from) - toEpochDay(lastOn) <= KNOWN_DAYS);
  const known = new Set(recent.map(({ personId, volunteerId }) => pairOf(personId, volunteerId)));
  return (person, volunteerId) => {
    const pair = pairOf(person.id, volunteerId);
    if (regular.has(pair) || person.leadVolunteerId === volunteerId) return 0;
    return known.has(pair) ? 20 : 50;
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
  first = false,
): number[] {
  const found: number[] = [];
  for (const span of spans) {
    for (const { start, end } of free) {
      if (end <= span.start) continue;
      if (start >= span.end) break;
      const last = Math.min(span.end, end) - duration;
      for (let at = onGrid(Math.max(span.start, start + way)); at <= last; at += 5) {
        found.push(at);
        if (first) return found;
      }
    }
  }
  return found;
}

/** The minutes that spans leave in each half-day. */
export function minutesByHalfDay(free: readonly Span[], period: Pick<Compiled, 'starts'>): number[] {
  const minutes = Array.from({ length: period.starts.length - 1 }, () => 0);
  for (const { start, end } of free) {
    for (let halfDay = halfDayAt(period, start); halfDay >= 0 && halfDay < minutes.length; halfDay++) {
      const { start: begins, end: ends } = halfDaySpan(period, halfDay);
      if (begins >= end) break;
      minutes[halfDay] = (minutes[halfDay] ?? 0) + Math.min(end, ends) - Math.max(start, begins);
    }
  }
  return minutes;
}
