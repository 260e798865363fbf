import type {
  FacilitationPlanView,
  PlanGroupView,
  PlanPersonView,
  PlanSessionView,
} from '@presence/contract';
import {
  type FacilitationRole,
  type Id,
  missingFacilitators,
  mostPlanned,
  obstaclesTo,
  type PlanObstacle,
  timed,
} from '@presence/domain';

/** How somebody stands on a session: as it is now, or as it is planned, by hand or proposed. */
export type PlaceState = 'CONFIRMED' | 'ASKED' | 'CHOSEN' | 'PROPOSED';

/** Somebody beside a session: their place on it, if any, and what stands against it. */
export interface PlanCell {
  person: PlanPersonView;
  place: { role: FacilitationRole; state: PlaceState } | null;
  obstacles: readonly PlanObstacle[];
  /** They lead this group, or stand on the session: others are found on its card. */
  offered: boolean;
}

/** A session as it will be led once the plan is published. */
export interface PlanRow {
  session: PlanSessionView;
  group: PlanGroupView | undefined;
  facilitatorIds: readonly Id[];
  missing: number;
  most: number;
  changed: boolean;
  cells: readonly PlanCell[];
}

/** How many sessions of the period somebody leads, in all, beside how many they led before. */
export interface PlanLoad {
  person: PlanPersonView;
  planned: number;
  most: number | null;
}

const idsOf = ({ planned, facilitators }: PlanSessionView): readonly Id[] =>
  planned?.facilitatorIds ?? facilitators.map(({ id }) => id);

/** The rows of a plan in order of time, each with a cell for everybody of `people`. */
export function rowsOf(plan: FacilitationPlanView): PlanRow[] {
  const times = new Map(plan.sessions.map((session) => [session.id, timed(session)]));
  const plannedOn = new Map<Id, PlanSessionView[]>();
  for (const session of plan.sessions)
    if (session.closedBy === null)
      for (const id of idsOf(session)) plannedOn.set(id, [...(plannedOn.get(id) ?? []), session]);
  const days = new Map(
    plan.people.map((person) => [
      person.id,
      {
        ...person,
        commitments: person.commitments.map((each) => ({ ...each, ...timed(each) })),
      },
    ]),
  );
  const obstacles = (session: PlanSessionView, id: Id): PlanObstacle[] => {
    const time = times.get(session.id);
    const person = days.get(id);
    if (!time || !person || session.closedBy !== null) return [];
    const others = (plannedOn.get(id) ?? []).filter((each) => each !== session);
    return obstaclesTo(
      time,
      person,
      others.flatMap((each) => times.get(each.id) ?? []),
    );
  };
  const groups = new Map(plan.groups.map((group) => [group.id, group]));
  return plan.sessions.map((session) => {
    const group = groups.get(session.groupId);
    const facilitatorIds = idsOf(session);
    const most = mostPlanned({
      facilitatorPlaces: session.facilitatorPlaces,
      facilitatorIds: session.facilitators.map(({ id }) => id),
    });
    const { facilitatorPlaces, closedBy } = session;
    return {
      ...{ session, group, facilitatorIds, most },
      missing: closedBy === null ? missingFacilitators({ facilitatorPlaces, facilitatorIds }) : 0,
      changed: session.planned !== null,
      cells: plan.people.map((person) => ({
        person,
        place: placeOf(session, person.id),
        obstacles: obstacles(session, person.id),
        offered:
          facilitatorIds.includes(person.id) ||
          (closedBy === null && (group?.teamIds.includes(person.id) ?? false)),
      })),
    };
  });
}

function placeOf(session: PlanSessionView, id: Id): PlanCell['place'] {
  const ids = idsOf(session);
  const at = ids.indexOf(id);
  if (at < 0) return null;
  const stands = session.facilitators.find((each) => each.id === id);
  const proposed = session.planned?.proposedIds.includes(id);
  return {
    role: at === 0 ? 'LEAD' : 'CO_FACILITATOR',
    state: stands?.state ?? (proposed ? 'PROPOSED' : 'CHOSEN'),
  };
}

/** The people whom a plan is about: whoever leads one of its groups or sessions, those who lead most of them first. */
export function columnsOf(rows: readonly PlanRow[]): PlanPersonView[] {
  const counts = new Map<PlanPersonView, number>();
  for (const { cells } of rows)
    for (const { person, offered } of cells)
      if (offered) counts.set(person, (counts.get(person) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([person]) => person);
}

/** How much each of these people leads in the period, sessions outside the plan too. */
export function loadsOf(
  rows: readonly PlanRow[],
  people: readonly PlanPersonView[],
  { from, to }: Pick<FacilitationPlanView, 'from' | 'to'>,
): PlanLoad[] {
  return people.map((person) => {
    const planned = rows.filter(
      ({ session, facilitatorIds }) =>
        session.closedBy === null && facilitatorIds.includes(person.id),
    ).length;
    const others = person.commitments.filter(
      ({ counts, date }) => counts && date >= from && date <= to,
    ).length;
    const mosts = person.wishes.flatMap(({ mostSessions }) => mostSessions ?? []);
    return {
      ...{ person, planned: planned + others },
      most: mosts.length > 0 ? Math.max(...mosts) : null,
    };
  });
}

/** Rows by the month of their date, YYYY-MM. */
export const byMonth = (rows: readonly PlanRow[]): { month: string; rows: PlanRow[] }[] =>
  [...Map.groupBy(rows, ({ session }) => session.date.slice(0, 7))].map(([month, of]) => ({
    month,
    rows: of,
  }));
