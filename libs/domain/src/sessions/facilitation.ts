import * as z from 'zod';
import { Id } from '../identity';

/** How somebody stands on a session: the first who is named leads it, the others help. */
export const FACILITATION_ROLES = ['LEAD', 'CO_FACILITATOR'] as const;
export const FacilitationRole = z.enum(FACILITATION_ROLES);
export type FacilitationRole = z.infer<typeof FacilitationRole>;

/** ASKED: has not said yes yet, and the time is kept free. CONFIRMED: comes. */
export const FACILITATION_STATES = ['ASKED', 'CONFIRMED'] as const;
export const FacilitationState = z.enum(FACILITATION_STATES);
export type FacilitationState = z.infer<typeof FacilitationState>;

/** The most people that a session can ask for. */
export const MOST_FACILITATOR_PLACES = 4;

/** Those who lead a session, the lead first, nobody twice. */
export const FacilitatorIds = z
  .array(Id)
  .max(10, { error: 'LIST_TOO_LONG' })
  .refine((ids) => new Set(ids).size === ids.length, { error: 'LIST_REPEATS' });

/** How many are still wanted on a session; none where more came than were asked for. */
export const missingFacilitators = ({
  facilitatorPlaces,
  facilitatorIds,
}: {
  facilitatorPlaces: number;
  facilitatorIds: readonly Id[];
}): number => Math.max(0, facilitatorPlaces - facilitatorIds.length);

/**
 * Who of a team stands on the session that is `turn` sessions after the first (from 0), the lead first. Each session takes
 * over from the one before: whoever helped leads next, and somebody new helps. Over as many sessions as the team has
 * members everybody leads once and stands on as many as everybody else. A team no larger than `places` stands on all, and
 * leads in turn.
 */
export function teamInTurn(team: readonly Id[], places: number, turn: number): Id[] {
  const wanted = Math.min(places, team.length);
  return Array.from({ length: wanted }, (_, place) => team[(turn + place) % team.length] as Id);
}

/** A team in the order in which it goes on after `turn` sessions, so that turn 0 of it is turn `turn` of the other. */
export function teamFrom(team: readonly Id[], turn: number): Id[] {
  const at = team.length === 0 ? 0 : turn % team.length;
  return [...team.slice(at), ...team.slice(0, at)];
}
