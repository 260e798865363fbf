import { teamFrom, teamInTurn, type Id } from '@presence/domain';

type Team = { facilitatorIds: readonly Id[]; rotates: boolean };
type Led = { startsAt: string; facilitatorIds: Id[] };
type Dated = { originalStart: string };

const dayOf = ({ originalStart }: Dated) => originalStart.slice(0, 10);

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
  // By the day: a rule gives one session a day, whose time may be what changes.
  const days = dates.map(dayOf).sort();
  const turns = new Map(days.map((day, turn) => [day, turn]));
  return (date) => teamInTurn(facilitatorIds, places, turns.get(dayOf(date)) ?? 0);
}

/** The team of a series that goes on from one of its sessions: one that stays the same goes on where its turn stands. */
export function teamGoingOn(before: Team, after: Team, passed: number): Id[] {
  const same = String(before.facilitatorIds) === String(after.facilitatorIds);
  const goesOn = before.rotates && after.rotates && same;
  return goesOn ? teamFrom(after.facilitatorIds, passed) : [...after.facilitatorIds];
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
