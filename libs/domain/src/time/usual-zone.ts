import type { TimeZone } from '../identity';

/** The zone in which most of these are, the first of the alphabet when two are as many; `otherwise` when there are none. */
export function usualZone(
  places: readonly { timeZone: TimeZone }[],
  otherwise: TimeZone,
): TimeZone {
  const counts = new Map<TimeZone, number>();
  for (const { timeZone } of places) counts.set(timeZone, (counts.get(timeZone) ?? 0) + 1);
  const [usual] = [...counts].sort(
    ([one, ones], [other, others]) => others - ones || one.localeCompare(other),
  );
  return usual?.[0] ?? otherwise;
}
