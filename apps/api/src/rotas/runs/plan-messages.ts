import type { PreviousContact, RotaInput } from '@presence/rota';
import type { ProposedContact } from './proposal';
import type { Found as Best } from './search';

/** A rota to plan in a thread of its own, within so many seconds that end at `until` (milliseconds since 1970). */
export type PlanTask = {
  input: RotaInput;
  seed: number;
  seconds: number;
  until: number;
  /** What the period before had, where the plan is to be like it. */
  previous?: readonly PreviousContact[];
};

/** The best plan so far in numbers. */
export type Found = Omit<Best, 'plan'> & { uncoveredContacts: number };

/** A plan with dates and times, and its numbers. */
export type TimedPlan = { found: Found; contacts: ProposedContact[] };

/** What the thread is asked: to end with the best it has, or for the best so far with its times. */
export type Ask = 'STOP' | 'PROPOSAL';

/** What the thread tells: its numbers now and then, a plan when it is asked for one, and the last when it ends. */
export type Told = { found: Found } | { proposal: TimedPlan | null } | { end: TimedPlan };
