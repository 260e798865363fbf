import type { Instance } from '../instance';

/**
 * Parts the volunteers into groups of about `size` who mostly serve the same needs, grown one by one from `first`.
 * Every volunteer is in exactly one.
 */
export function partsOf(instance: Instance, size: number, first = 0): number[][] {
  const count = instance.volunteers.length;
  const needs: number[][] = instance.volunteers.map(() => []);
  for (const { id, candidates } of instance.needs)
    for (const { volunteer } of candidates) needs[volunteer]?.push(id);
  const groups = Math.max(1, Math.round(count / size));
  const taken = new Set<number>();
  const parts: number[][] = [];
  for (let group = 0; group < groups; group++) {
    const wanted = Math.ceil((count - taken.size) / (groups - group));
    const part: number[] = [];
    const drawn = new Float64Array(count);
    const start = Array.from({ length: count }, (_, at) => (first + at) % count).find(
      (volunteer) => !taken.has(volunteer),
    );
    let next: number | undefined = start;
    while (next !== undefined && part.length < wanted) {
      part.push(next);
      taken.add(next);
      for (const need of needs[next] ?? []) {
        const candidates = instance.needs[need]?.candidates ?? [];
        for (const { volunteer } of candidates)
          drawn[volunteer] = (drawn[volunteer] ?? 0) + 1 / candidates.length;
      }
      next = undefined;
      let most = -1;
      for (let volunteer = 0; volunteer < count; volunteer++) {
        const pull = (drawn[volunteer] ?? 0) / (1 + (needs[volunteer]?.length ?? 0));
        if (!taken.has(volunteer) && pull > most) [most, next] = [pull, volunteer];
      }
    }
    parts.push(part);
  }
  return parts;
}
