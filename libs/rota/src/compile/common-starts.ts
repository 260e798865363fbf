import type { Candidate } from '../instance';
import { startsIn, wayFromHome } from './candidates';
import type { CompiledNeed, CompiledVolunteer } from './compiled';
import type { Span } from './span';

/**
 * For a visit in pairs each half-day is planned around one start, the one that suits most candidates (a known face counts
 * for several): the others are barred from it, so that any two whom a plan puts together have a time in common.
 */
export function withCommonStarts(
  candidates: readonly Candidate[],
  need: CompiledNeed,
  spans: ReadonlyMap<number, readonly Span[]>,
  volunteers: readonly CompiledVolunteer[],
): Candidate[] {
  const barred = new Map(
    candidates.map(({ volunteer, barred: known = [] }) => [volunteer, new Set(known)]),
  );
  for (const [halfDay, inside] of spans) {
    const starts = new Map(
      candidates.map((candidate) => [candidate, startsOf(candidate, need, inside, volunteers)]),
    );
    const best = mostWanted(starts);
    for (const [{ volunteer }, own] of starts)
      if (own.length > 0 && !own.includes(best)) barred.get(volunteer)?.add(halfDay);
  }
  return candidates.map((candidate) => {
    const halfDays = [...(barred.get(candidate.volunteer) ?? [])].sort((one, other) => one - other);
    return halfDays.length > 0 ? { ...candidate, barred: halfDays } : candidate;
  });
}

function startsOf(
  { volunteer }: Candidate,
  { source, person }: CompiledNeed,
  inside: readonly Span[],
  volunteers: readonly CompiledVolunteer[],
): number[] {
  const who = volunteers[volunteer];
  return who
    ? startsIn(
        inside,
        who.free,
        source.durationMinutes,
        wayFromHome(who.source, person, source.kind),
      )
    : [];
}

/** The earliest of the starts that most candidates share. */
function mostWanted(starts: ReadonlyMap<Candidate, readonly number[]>): number {
  const votes = new Map<number, number>();
  for (const [{ pair }, own] of starts) {
    for (const start of own)
      votes.set(start, (votes.get(start) ?? 0) + (pair === 0 ? 5 : pair < 50 ? 2 : 1));
  }
  const ranked = [...votes].sort(([one, few], [other, many]) => many - few || one - other);
  return ranked[0]?.[0] ?? -1;
}
