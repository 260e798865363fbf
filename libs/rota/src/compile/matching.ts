import type { Candidate, RotaVolunteer } from '../instance';
import { canMeet, continuity, fitOf, wayFromHome } from './candidates';
import { type Compiled, type CompiledNeed, type CompiledVolunteer, halfDayAt } from './compiled';
import { withCommonStarts } from './common-starts';
import { cutToHalfDays, halfDaysOf } from './contact-times';
import { blockedPairs, isEligible } from './eligibility';
import { nearbyOrder } from './nearby';
import { merge, type Span } from './span';

/** All that decides who is a candidate of which need. */
export type Matching = Pick<Compiled, 'input' | 'volunteers' | 'starts'> & {
  counted: readonly RotaVolunteer[];
  blocked: ReturnType<typeof blockedPairs>;
  pair: ReturnType<typeof continuity>;
  nearby: ReturnType<typeof nearbyOrder>;
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
  nearby: nearbyOrder(compiled.input, compiled.volunteers),
});

/**
 * Most candidates of one need: enough to choose from, and what keeps a rota of thousands of volunteers within memory.
 * Known faces are always among them, then those who live nearest, which spreads needs over volunteers.
 */
export const MOST_CANDIDATES = 100;

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
    return !!who && isEligible(need, who.source, matching.blocked);
  },
  most = MOST_CANDIDATES,
): Candidate[] {
  // The time of a published contact may reach over noon, and is one all the same.
  const over = accepted.filter(
    ({ start, end }) => halfDayAt(matching, start) !== halfDayAt(matching, end - 1),
  );
  const open = [...cutToHalfDays(merge(accepted), matching), ...over];
  const spans = Map.groupBy(open, (span) => halfDaysOf([span], matching)[0] ?? -1);
  const found: Candidate[] = [];
  for (const at of matching.nearby(need.person)) {
    if (found.length >= most) break;
    const volunteer = matching.volunteers[at];
    if (!volunteer || !admit(at)) continue;
    const pair = () => matching.pair(need.person, volunteer.source.id);
    const candidate = candidateOf(
      need,
      spans,
      volunteer,
      matching.counted[at]?.minutes ?? [],
      at,
      pair,
    );
    if (candidate) found.push(candidate);
  }
  found.sort((one, other) => one.volunteer - other.volunteer);
  return need.source.volunteersNeeded === 2
    ? withCommonStarts(found, need, spans, matching.volunteers)
    : found;
}

/** The candidate that a volunteer is for a need, null where no half-day of its contacts suits both. */
function candidateOf(
  need: CompiledNeed,
  spans: ReadonlyMap<number, readonly Span[]>,
  { source, free, accompanied }: CompiledVolunteer,
  minutes: readonly number[],
  volunteer: number,
  pair: () => number,
): Candidate | null {
  const way = wayFromHome(source, need.person, need.source.kind);
  const duration = need.source.durationMinutes;
  const barred: number[] = [];
  let possible = 0;
  for (const [halfDay, inside] of spans) {
    if ((minutes[halfDay] ?? 0) < duration + way) continue;
    if (canMeet(inside, free, duration, way)) possible++;
    else barred.push(halfDay);
  }
  if (possible === 0) return null;
  return {
    volunteer,
    minutes: duration + way,
    pair: pair(),
    fit: fitOf(need, source),
    ...(barred.length > 0 && { barred }),
    ...(accompanied.has(need.person.id) && { accompanies: true as const }),
  };
}
