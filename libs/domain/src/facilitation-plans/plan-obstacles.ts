import * as z from 'zod';
import { toEpochDay, WEEKDAYS, weekdayIndex } from '../time/days';
import { quarterOf } from './quarter';
import type { FacilitationWishes } from './wishes';

/**
 * What stands against somebody leading a session: they are away that day; taken at that time; taken within the hour before
 * or after; would rather not that day; have as many sessions as they wish in the quarter.
 */
export const PLAN_OBSTACLES = ['AWAY', 'BUSY', 'TOO_CLOSE', 'UNWANTED_DAY', 'ENOUGH'] as const;
export const PlanObstacle = z.enum(PLAN_OBSTACLES);
export type PlanObstacle = z.infer<typeof PlanObstacle>;

/** What nobody can decide otherwise: one person is not in two places. */
export const isImpossible = (obstacle: PlanObstacle): boolean => obstacle === 'BUSY';

/** The time that somebody needs between two sessions, to close one and get to the other. */
const BETWEEN_MS = 3_600_000;

/** A date with its instants in epoch milliseconds. */
export type Timed = { date: string; start: number; end: number };

export const timed = ({
  date,
  startsAt,
  endsAt,
}: {
  date: string;
  startsAt: string;
  endsAt: string;
}): Timed => ({ date, start: Date.parse(startsAt), end: Date.parse(endsAt) });

/** What somebody has beside the sessions of a plan; `counts` for a session that they lead. */
export type Commitment = Timed & { counts: boolean };

/** Somebody with what may stand against a session of theirs. */
export type PlanDays = {
  absences: readonly { from: string; until: string }[];
  commitments: readonly Commitment[];
  wishes: readonly Omit<FacilitationWishes, 'organiserId' | 'version'>[];
};

/** What stands against somebody leading a session beside the others that are planned for them. */
export function obstaclesTo(
  session: Timed,
  { absences, commitments, wishes }: PlanDays,
  planned: readonly Timed[],
): PlanObstacle[] {
  const { date } = session;
  const others = [...commitments, ...planned];
  const nearer = (ms: number) =>
    others.some(({ start, end }) => start < session.end + ms && session.start < end + ms);
  const busy = nearer(0);
  const wished = wishes.find(({ quarter }) => quarter === quarterOf(date).from);
  return [
    absences.some(({ from, until }) => date >= from && date <= until) && ('AWAY' as const),
    busy && ('BUSY' as const),
    !busy && nearer(BETWEEN_MS) && ('TOO_CLOSE' as const),
    wished !== undefined && isUnwanted(wished, date) && ('UNWANTED_DAY' as const),
    wished !== undefined && hasEnough(wished, commitments, planned) && ('ENOUGH' as const),
  ].filter((obstacle) => obstacle !== false);
}

const isUnwanted = (
  { weekdays, dates }: Pick<FacilitationWishes, 'weekdays' | 'dates'>,
  date: string,
): boolean => {
  const weekday = WEEKDAYS[weekdayIndex(toEpochDay(date))];
  return dates.includes(date) || weekdays.some((each) => each === weekday);
};

function hasEnough(
  { quarter, mostSessions }: Pick<FacilitationWishes, 'quarter' | 'mostSessions'>,
  commitments: readonly Commitment[],
  planned: readonly Timed[],
): boolean {
  if (mostSessions === null) return false;
  const within = ({ date }: Timed) => quarterOf(date).from === quarter;
  const count =
    commitments.filter((each) => each.counts && within(each)).length +
    planned.filter(within).length;
  return count >= mostSessions;
}
