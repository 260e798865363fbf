import * as z from 'zod';
import { Id, Instant } from '../identity';
import { FacilitatorIds, type FacilitationState } from '../sessions/facilitation';
import type { Session } from '../sessions/session';

/**
 * Who is to lead a session, the lead first, until it is published: nobody but the coordinators sees it. `proposedIds` are those
 * of them whom nobody chose by hand. `basisIds` led it, and `basisStartsAt` was its time, when it was planned.
 */
export const PlannedFacilitation = z.object({
  sessionId: Id,
  facilitatorIds: FacilitatorIds,
  proposedIds: z.array(Id),
  basisIds: z.array(Id),
  basisStartsAt: Instant,
  version: z.int().min(1),
});
export type PlannedFacilitation = z.infer<typeof PlannedFacilitation>;

/** Why nobody can be planned on a session. */
export const CLOSED_TO_PLANNING = ['CANCELLED', 'PAST', 'UNDECIDED'] as const;
export const ClosedToPlanning = z.enum(CLOSED_TO_PLANNING);
export type ClosedToPlanning = z.infer<typeof ClosedToPlanning>;

/** Whether who leads a session can be planned; if not, why. */
export function closedToPlanning(
  { cancelledAt, undecided, startsAt }: Pick<Session, 'cancelledAt' | 'undecided' | 'startsAt'>,
  now: string,
): ClosedToPlanning | null {
  if (cancelledAt !== null) return 'CANCELLED';
  if (startsAt <= now) return 'PAST';
  return undecided ? 'UNDECIDED' : null;
}

/** What happened to a session since it was planned: it is at another time, or others lead it than did then. */
export const PLAN_OUTDATED_BY = ['MOVED', 'LED_OTHERWISE'] as const;
export const PlanOutdatedBy = z.enum(PLAN_OUTDATED_BY);
export type PlanOutdatedBy = z.infer<typeof PlanOutdatedBy>;

/** What makes a plan outdated; null where the session is as it was. */
export function outdatedBy(
  { basisIds, basisStartsAt }: Pick<PlannedFacilitation, 'basisIds' | 'basisStartsAt'>,
  { facilitatorIds, startsAt }: Pick<Session, 'facilitatorIds' | 'startsAt'>,
): PlanOutdatedBy | null {
  if (basisStartsAt !== startsAt) return 'MOVED';
  return String(basisIds) === String(facilitatorIds) ? null : 'LED_OTHERWISE';
}

/** The most people who can be planned on a session: as many as it needs, or as lead it already. */
export const mostPlanned = ({
  facilitatorPlaces,
  facilitatorIds,
}: {
  facilitatorPlaces: number;
  facilitatorIds: readonly Id[];
}): number => Math.max(facilitatorPlaces, facilitatorIds.length);

/** What becomes of somebody's place on a session. */
export type PlaceChange = 'GIVEN' | 'TAKEN' | 'OTHER_ROLE';

/** Whose places a plan changes on a session, and how. The first who is named leads. */
export function placeChanges(
  before: readonly Id[],
  after: readonly Id[],
): { organiserId: Id; change: PlaceChange }[] {
  const given = after
    .filter((id) => !before.includes(id))
    .map((organiserId) => ({ organiserId, change: 'GIVEN' as const }));
  const taken = before
    .filter((id) => !after.includes(id))
    .map((organiserId) => ({ organiserId, change: 'TAKEN' as const }));
  const other = after
    .filter((id) => before.includes(id) && (before[0] === id) !== (after[0] === id))
    .map((organiserId) => ({ organiserId, change: 'OTHER_ROLE' as const }));
  return [...given, ...other, ...taken];
}

/**
 * How those whom a plan names stand on a session once it is published: whoever is new is asked, unless they publish it
 * themselves; whoever stood there stands as before.
 */
export const statesAfter = (
  after: readonly Id[],
  before: readonly { id: Id; state: FacilitationState }[],
  publisherId: Id,
): { id: Id; state: FacilitationState }[] =>
  after.map((id) => ({
    id,
    state:
      before.find((each) => each.id === id)?.state ?? (id === publisherId ? 'CONFIRMED' : 'ASKED'),
  }));
