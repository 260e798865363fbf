import { teamInTurn, type Id } from '@presence/domain';

type Team = { facilitatorIds: readonly Id[]; rotates: boolean };
type Led = { startsAt: string; facilitatorIds: Id[] };
type Dated = { originalStart: string };

/**
 * Who of a series leads on each of its dates: all of its facilitators, or as many of its team as the group has places for,
 * in the order of `dates`, which are all the dates that the series has.
 */
export function whoLeads(
  { facilitatorIds, rotates }: Team,
  places: number,
  dates: readonly Dated[],
): (date: Dated) => Id[] {
  if (!rotates) return () => [...facilitatorIds];
  const starts = dates.map(({ originalStart }) => originalStart).sort();
  const turns = new Map(starts.map((start, turn) => [start, turn]));
  return ({ originalStart }) => teamInTurn(facilitatorIds, places, turns.get(originalStart) ?? 0);
}

/** Sessions of which a preview says who leads. */
const LED_DATES = 3;

/** Who leads the first of these sessions that are to come. */
export const firstLed = (sessions: readonly (Led & { date: string })[], now: string) =>
  sessions
    .filter(({ startsAt }) => startsAt > now)
    .sort((a, b) => a.startsAt.localeCompare(b.startsAt))
    .slice(0, LED_DATES)
    .map(({ date, facilitatorIds }) => ({ date, facilitatorIds }));
