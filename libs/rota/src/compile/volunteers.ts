import { freeOn, fromEpochDay, toEpochDay } from '@presence/domain';
import { dayOf, weekOf } from '../cost/calendar';
import type { Elsewhere, RotaVolunteer } from '../instance';
import { minutesByHalfDay } from './candidates';
import { halfDayAt, type Compiled, type CompiledVolunteer } from './compiled';
import { spanAt } from './local-time';
import type { Booking, RotaInput, VolunteerToPlan } from './rota-input';
import { merge, minuteOf, type Span, without } from './span';

/** When a volunteer is free from `now` on, in the order of time: a day more at both ends, since theirs may begin earlier. */
function freeSpans(
  volunteer: VolunteerToPlan,
  { from, weeks }: Pick<RotaInput, 'from' | 'weeks'>,
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

/** A volunteer with their free time and with what they do beside the rota. */
export function compiledVolunteer(
  source: VolunteerToPlan,
  period: Pick<RotaInput, 'from' | 'weeks'> & Pick<Compiled, 'starts'>,
  now: number,
): CompiledVolunteer {
  const within = source.bookings
    .map((booking) => ({ ...booking, halfDay: halfDayAt(period, minuteOf(booking.startsAt)) }))
    .filter(({ halfDay }) => halfDay >= 0);
  const accompanied = new Set([
    ...(source.company ?? []),
    ...within.flatMap(({ personId }) => personId ?? []),
  ]);
  return {
    source,
    free: freeSpans(source, period, now),
    elsewhere:
      within.length > 0 || accompanied.size > 0
        ? elsewhereOf(within, period.weeks, accompanied.size)
        : undefined,
    accompanied,
  };
}

function elsewhereOf(
  bookings: readonly (Pick<Booking, 'kind'> & { halfDay: number })[],
  weeks: number,
  people: number,
): Elsewhere {
  const counts = (length: number) => Array.from({ length }, () => 0);
  const found = { weeks: counts(weeks), visits: counts(weeks), days: counts(weeks * 7), people };
  const raise = (list: number[], at: number) => (list[at] = (list[at] ?? 0) + 1);
  for (const { kind, halfDay } of bookings) {
    raise(found.weeks, weekOf(halfDay));
    raise(found.days, dayOf(halfDay));
    if (kind === 'VISIT' || kind === 'FIRST_VISIT') raise(found.visits, weekOf(halfDay));
  }
  return found;
}

/** A volunteer's minutes and caps; whom they are not to be paired with by position. */
export function rotaVolunteer(
  { source, free, elsewhere }: CompiledVolunteer,
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
    ...(elsewhere && { elsewhere }),
  };
}
