import type { Id } from '../identity';
import type { PlanDays, PlanObstacle, Timed } from './plan-obstacles';

/** A session to fill: `places` people are wanted, and `facilitatorIds` stand on it already, the lead first. */
export type SessionToFill = Timed & {
  id: Id;
  groupId: Id;
  places: number;
  facilitatorIds: readonly Id[];
};

/** Somebody who may lead; `past` is how many sessions they led in the months before the period. */
export type PersonToPlan = PlanDays & { id: Id; past: number };

/** How often two people led a group together before. */
export type PastPair = { groupId: Id; ids: readonly [Id, Id]; count: number };

/** `teams` says who may lead each group. With the same seed the same is proposed. */
export type ProposalInput = {
  sessions: readonly SessionToFill[];
  people: readonly PersonToPlan[];
  teams: ReadonlyMap<Id, readonly Id[]>;
  pairs: readonly PastPair[];
  seed: number;
};

/** A place that nobody can fill, with what stands against each of the team. */
export type PlanGap = {
  sessionId: Id;
  missing: number;
  reasons: { organiserId: Id; obstacles: PlanObstacle[] }[];
};

/** Who is to lead each session that gained somebody, the lead first, and who of them is new; what stays empty, and why. */
export type Proposal = {
  sessions: { id: Id; facilitatorIds: Id[]; addedIds: Id[] }[];
  gaps: PlanGap[];
};
