import { countedAs, type Instance, type RotaNeed } from '../instance';

type Pairs = Readonly<
  Record<'pairStart' | 'pairNeed' | 'pairVolunteer', Int32Array> & { pairKnown: Uint8Array }
>;

/**
 * For each pair the others of its volunteer and its person that take a place under the cap of people: those of pair p
 * stand in `items` from start[p] to start[p + 1].
 */
export function pairsAlike(
  { needs }: Instance,
  { pairStart, pairNeed, pairVolunteer, pairKnown }: Pairs,
): { start: Int32Array; items: Int32Array } {
  const start = new Int32Array(pairNeed.length + 1);
  const shared = needs.filter((need) => need.countedAs !== undefined);
  const needsOf = Map.groupBy(shared, countedAs);
  const items: number[] = [];
  pairNeed.forEach((need, p) => {
    for (const { id } of needsOf.get(countedAs(needs[need] as RotaNeed)) ?? [])
      for (let other = pairStart[id] ?? 0; other < (pairStart[id + 1] ?? 0); other++)
        if (id !== need && pairVolunteer[other] === pairVolunteer[p] && !pairKnown[other])
          items.push(other);
    start[p + 1] = items.length;
  });
  return { start, items: Int32Array.from(items) };
}
