import * as z from 'zod';
import { Id } from '../identity';
import {
  isImpossible,
  obstaclesTo,
  type PlanDays,
  type PlanObstacle,
  type Timed,
} from './plan-obstacles';
import {
  CLOSED_TO_PLANNING,
  PLAN_OUTDATED_BY,
  placeChanges,
  type ClosedToPlanning,
  type PlaceChange,
  type PlanOutdatedBy,
} from './planned-facilitation';

/** Why a plan is not published: its session is closed to planning, or has changed since; or somebody is taken at that time. */
export const PLAN_HELD_BACK = [...CLOSED_TO_PLANNING, ...PLAN_OUTDATED_BY, 'BUSY'] as const;
export const PlanHeldBack = z.enum(PLAN_HELD_BACK);
export type PlanHeldBack = z.infer<typeof PlanHeldBack>;

/** A session of a plan: who leads it, and who is to; null where nothing is planned. */
export type SessionToPublish = Timed & {
  id: Id;
  places: number;
  facilitatorIds: readonly Id[];
  plannedIds: readonly Id[] | null;
  closedBy: ClosedToPlanning | null;
  outdatedBy: PlanOutdatedBy | null;
};

/** What a publication does to one session; `obstacles` are what stands against those who are new, and does not forbid it. */
export type PublishedChange = {
  sessionId: Id;
  changes: { organiserId: Id; change: PlaceChange }[];
  obstacles: { organiserId: Id; obstacles: PlanObstacle[] }[];
};

export type Publication = {
  ready: PublishedChange[];
  heldBack: { sessionId: Id; why: PlanHeldBack }[];
  /** Sessions on which people are missing once it is done. */
  gaps: { sessionId: Id; missing: number }[];
};

/**
 * What the publication of a plan does. Held back is what cannot be done; what somebody would have to be at once with a session
 * that is held back is held back too.
 */
export function publicationOf(
  sessions: readonly SessionToPublish[],
  people: ReadonlyMap<Id, PlanDays>,
): Publication {
  const planned = sessions.filter(({ plannedIds }) => plannedIds !== null);
  const heldBack = new Map<Id, PlanHeldBack>();
  for (const { id, closedBy, outdatedBy } of planned) {
    const why = closedBy ?? outdatedBy;
    if (why !== null) heldBack.set(id, why);
  }
  const after = (session: SessionToPublish): readonly Id[] =>
    heldBack.has(session.id)
      ? session.facilitatorIds
      : (session.plannedIds ?? session.facilitatorIds);
  const obstacles = (session: SessionToPublish) =>
    after(session)
      .filter((id) => !session.facilitatorIds.includes(id))
      .map((organiserId) => ({
        organiserId,
        obstacles: obstaclesTo(
          session,
          people.get(organiserId) ?? { absences: [], commitments: [], wishes: [] },
          sessions.filter(
            (each) =>
              each !== session &&
              each.closedBy !== 'CANCELLED' &&
              after(each).includes(organiserId),
          ),
        ),
      }))
      .filter((each) => each.obstacles.length > 0);
  for (let found = true; found;) {
    const busy = planned.filter(
      (session) =>
        !heldBack.has(session.id) &&
        obstacles(session).some((each) => each.obstacles.some(isImpossible)),
    );
    for (const { id } of busy) heldBack.set(id, 'BUSY');
    found = busy.length > 0;
  }
  const ready = planned.filter(({ id }) => !heldBack.has(id));
  return {
    ready: ready.map((session) => ({
      sessionId: session.id,
      changes: placeChanges(session.facilitatorIds, after(session)),
      obstacles: obstacles(session),
    })),
    heldBack: [...heldBack].map(([sessionId, why]) => ({ sessionId, why })),
    gaps: sessions
      .filter(({ closedBy }) => closedBy === null)
      .map((session) => ({
        sessionId: session.id,
        missing: session.places - after(session).length,
      }))
      .filter(({ missing }) => missing > 0),
  };
}
