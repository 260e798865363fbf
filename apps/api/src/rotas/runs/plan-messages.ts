import type { MessagePort } from 'node:worker_threads';
import type { PreviousContact, RotaInput } from '@presence/rota';
import type { ProposedContact } from './proposed-contact';
import type { BestPlan } from './search';

/** A rota to plan, within so many seconds that end at `until` (milliseconds since 1970). */
export type PlanTask = {
  input: RotaInput;
  seed: number;
  seconds: number;
  until: number;
  /** What the period before had, where the plan is to be like it. */
  previous?: readonly PreviousContact[];
};

/** The best plan so far in numbers. */
export type PlanFigures = Omit<BestPlan, 'plan'> & { uncoveredContacts: number };

/** A plan with dates and times, and its numbers. */
export type TimedPlan = { found: PlanFigures; contacts: ProposedContact[] };

/** A rota to plan in a thread, which is asked and tells through `port`. */
export type PlanWork = { task: PlanTask; port: MessagePort };

/** What the thread is asked: to end with the best it has, or for the best so far with its times. */
export type PlanRequest = 'STOP' | 'PROPOSAL';

/** What the thread tells: its numbers now and then, and a plan when it is asked for one. */
export type PlanMessage = { found: PlanFigures } | { proposal: TimedPlan | null };
