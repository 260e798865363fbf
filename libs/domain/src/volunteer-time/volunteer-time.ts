import * as z from 'zod';
import { Id, LocalDate } from '../identity';
import { ADDED_FUNCTIONS } from './added-time';

/** What volunteers give their time to, as it is told apart in the accounts and in a certificate of hours. */
export const VOLUNTEER_FUNCTIONS = [
  'FACILITATION',
  'CALL',
  'VISIT',
  'HOME_GROUP',
  ...ADDED_FUNCTIONS,
] as const;
export const VolunteerFunction = z.enum(VOLUNTEER_FUNCTIONS);
export type VolunteerFunction = z.infer<typeof VolunteerFunction>;

/** One piece of volunteer work: who, when, at what, how long, how far; nobody who was helped. */
export const VolunteerTime = z.object({
  volunteerId: Id,
  displayName: z.string(),
  date: LocalDate,
  function: VolunteerFunction,
  minutes: z.int(),
  kilometres: z.number(),
});
export type VolunteerTime = z.infer<typeof VolunteerTime>;

/** How often and how long somebody did one thing. */
export type HoursOfFunction = { function: VolunteerFunction; times: number; hours: number };

/** A quantity to two decimals, as a reader of a sheet sees it. */
export const toCents = (amount: number): number => Math.round(amount * 100) / 100;

/** What was done, function by function in their order, the hours of each to two decimals; none that was not done. */
export const hoursByFunction = (times: readonly VolunteerTime[]): HoursOfFunction[] =>
  VOLUNTEER_FUNCTIONS.map((each) => {
    const done = times.filter((time) => time.function === each);
    const minutes = done.reduce((sum, time) => sum + time.minutes, 0);
    return { function: each, times: done.length, hours: toCents(minutes / 60) };
  }).filter(({ times: count }) => count > 0);
