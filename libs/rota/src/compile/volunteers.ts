import { freeOn, fromEpochDay, toEpochDay } from '@presence/domain';
import type { RotaVolunteer } from '../instance';
import { minutesByHalfDay } from './candidates';
import type { Compiled, CompiledVolunteer } from './compiled';
import { spanAt } from './local-time';
import type { RotaInput, VolunteerToPlan } from './rota-input';
import { merge, minuteOf, type Span, without } from './span';

/** When a volunteer is free from `now` on, in the order of time: a day more at both ends, since theirs may begin earlier. */
export function freeSpans(
  volunteer: VolunteerToPlan,
  { from, weeks }: RotaInput,
  now: number,
): Span[] {
  const first = toEpochDay(from) - 1;
  const windows = Array.from({ length: weeks * 7 + 2 }, (_, day) =>
    freeOn(volunteer.availability, volunteer.unavailabilities, fromEpochDay(first + day)).map(
      (span) => spanAt(volunteer.timeZone, first + day, span),
    ),
  ).flat();
  const taken = volunteer.bookings.map(({ startsAt, endsAt }) => ({
    start: minuteOf(startsAt),
    end: minuteOf(endsAt),
  }));
  return without(merge(windows), [...taken, { start: -Infinity, end: now }]);
}

/** A volunteer's minutes and caps; whom they are not to be paired with by position. */
export function rotaVolunteer(
  { source, free }: CompiledVolunteer,
  id: number,
  position: ReadonlyMap<string, number>,
  period: Pick<Compiled, 'starts'>,
): RotaVolunteer {
  const { maxContactsPerWeek, maxVisitsPerWeek, maxContactsPerDay, maxPeople } = source;
  const apart = source.notPairedWith.flatMap((other) => position.get(other) ?? []);
  const minutes = minutesByHalfDay(free, period);
  return {
    id,
    minutes,
    maxContactsPerWeek,
    maxVisitsPerWeek,
    maxContactsPerDay,
    maxPeople,
    ...(apart.length > 0 && { apart }),
  };
}
