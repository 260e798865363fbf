import type { Candidate, RotaVolunteer } from '../instance';
import { continuity, fitOf, startsIn, wayFromHome } from './candidates';
import type { Compiled, CompiledNeed, CompiledVolunteer } from './compiled';
import { cutToHalfDays, halfDaysOf } from './contact-times';
import { blockedPairs, refusals } from './eligibility';
import { merge, type Span } from './span';

/** All that decides who is a candidate of which need. */
export type Matching = Pick<Compiled, 'input' | 'volunteers' | 'starts'> & {
  counted: readonly RotaVolunteer[];
  blocked: ReturnType<typeof blockedPairs>;
  pair: ReturnType<typeof continuity>;
};

export const matchingOf = (
  compiled: Pick<Compiled, 'input' | 'volunteers' | 'starts'>,
  counted: readonly RotaVolunteer[],
): Matching => ({
  input: compiled.input,
  volunteers: compiled.volunteers,
  starts: compiled.starts,
  counted,
  blocked: blockedPairs(compiled.input),
  pair: continuity(compiled.input),
});

/** Whether nothing refuses a volunteer a need. */
export const isEligible = (
  { blocked }: Pick<Matching, 'blocked'>,
  need: CompiledNeed,
  { source }: CompiledVolunteer,
): boolean => refusals(need, source, blocked).length === 0;

/**
 * The candidates of a need whose contacts accept these spans, in the order of volunteers. Who is asked is `admit`: those
 * whom nothing refuses, unless somebody wants to know what would be.
 */
export function candidatesOf(
  matching: Matching,
  need: CompiledNeed,
  accepted: readonly Span[],
  admit: (volunteer: number) => boolean = (volunteer) => {
    const who = matching.volunteers[volunteer];
    return !!who && isEligible(matching, need, who);
  },
): Candidate[] {
  const open = cutToHalfDays(merge(accepted), matching);
  const spans = Map.groupBy(open, (span) => halfDaysOf([span], matching)[0] ?? -1);
  return matching.volunteers.flatMap((volunteer, at) => {
    if (!admit(at)) return [];
    return (
      candidateOf(
        need,
        spans,
        volunteer,
        matching.counted[at]?.minutes ?? [],
        at,
        matching.pair(need.person, volunteer.source.id),
      ) ?? []
    );
  });
}

/** The candidate that a volunteer is for a need, null where no half-day of its contacts suits both. */
function candidateOf(
  need: CompiledNeed,
  spans: ReadonlyMap<number, readonly Span[]>,
  { source, free }: CompiledVolunteer,
  minutes: readonly number[],
  volunteer: number,
  pair: number,
): Candidate | null {
  const way = wayFromHome(source, need.person, need.source.kind);
  const duration = need.source.durationMinutes;
  const barred: number[] = [];
  let possible = 0;
  for (const [halfDay, inside] of spans) {
    if ((minutes[halfDay] ?? 0) < duration + way) continue;
    if (startsIn(inside, free, duration, way, true).length > 0) possible++;
    else barred.push(halfDay);
  }
  if (possible === 0) return null;
  return { volunteer, minutes: duration + way, pair, fit: fitOf(need, source), ...(barred.length > 0 && { barred }) };
}
