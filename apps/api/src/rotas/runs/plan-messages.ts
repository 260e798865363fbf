import type { RotaInput } from '@presence/rota';
import type { ProposedContact } from './proposal';
import type { Found as Best } from './search';

/** A rota to plan in a thread of its own, within so many seconds. */
export type PlanTask = { input: RotaInput; seed: number; seconds: number };

/** The best plan so far in numbers. */
export type Found = Omit<Best, 'plan'> & { uncoveredContacts: number };

/** A plan with dates and times, and its numbers. */
export type TimedPlan = { found: Found; contacts: ProposedContact[] };

/** What the thread is asked: to end with the best it has, or for the best so far with its times. */
export type Ask = 'STOP' | 'PROPOSAL';

/** What the thread tells: its numbers now and then, a plan when it is asked for one, and the last when it ends. */
export type Told = { found: Found } | { proposal: TimedPlan | null } | { end: TimedPlan };
