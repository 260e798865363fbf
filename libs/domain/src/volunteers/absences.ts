import { addDays, daysBetween } from '../time/days';
import type { Unavailability } from './volunteer';

const LONGEST_DAYS = 731;

/** Whether an absence is longer than two years: it is somebody who stops, rather than one who is away. */
export const isTooLong = ({ from, until }: Pick<Unavailability, 'from' | 'until'>): boolean =>
  daysBetween(from, until) > LONGEST_DAYS;

/**
 * An absence together with those of the same person that it overlaps or follows without a day between: the one
 * absence that stands for all of them, and which of them go.
 */
export function joinAbsences<Absence extends Pick<Unavailability, 'id' | 'from' | 'until'>>(
  known: readonly Absence[],
  added: Absence,
): { absence: Absence; replaced: Absence[] } {
  const others = known.filter(({ id }) => id !== added.id);
  const groups: { until: string; absences: Absence[] }[] = [];
  for (const absence of [...others, added].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = groups.at(-1);
    if (last && absence.from <= addDays(last.until, 1)) {
      last.absences.push(absence);
      if (absence.until > last.until) last.until = absence.until;
    } else groups.push({ until: absence.until, absences: [absence] });
  }
  const own = groups.find(({ absences }) => absences.includes(added));
  const { until = added.until, absences = [added] } = own ?? {};
  return {
    absence: { ...added, from: absences[0]?.from ?? added.from, until },
    replaced: absences.filter((absence) => absence !== added),
  };
}
