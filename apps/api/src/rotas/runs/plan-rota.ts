import { compile, likeLast } from '@presence/rota';
import type { PlanFigures, PlanMessage, PlanRequest, PlanWork, TimedPlan } from './plan-messages';
import { proposalOf } from './proposal-of';
import { search, type BestPlan } from './search';

/** Numbers are told so many milliseconds apart at least. */
const APART_MS = 200;

/** Plans a rota in this thread, whose exact times take seconds where there are thousands: nobody else is to wait for them. */
export async function planRota({
  task: { input, seed, seconds, until, previous },
  port,
}: PlanWork): Promise<TimedPlan> {
  const tell = (told: PlanMessage) => port.postMessage(told);
  const compiled = previous ? likeLast(compile({ ...input, previous })) : compile(input);
  const timed = (found: BestPlan): TimedPlan => ({
    found: inNumbers(found),
    contacts: proposalOf(compiled, found.plan),
  });
  const stop = new AbortController();
  let best: BestPlan | null = null;
  let nextAt = 0;
  port.on('message', (ask: PlanRequest) =>
    ask === 'STOP' ? stop.abort() : tell({ proposal: best && timed(best) }),
  );
  const found = await search(compiled.instance, {
    seed,
    seconds,
    until,
    signal: stop.signal,
    onFound: (better) => {
      best = better;
      if (Date.now() < nextAt) return;
      nextAt = Date.now() + APART_MS;
      tell({ found: inNumbers(better) });
    },
  });
  return timed(found);
}

const inNumbers = ({ plan, ...numbers }: BestPlan): PlanFigures => ({
  ...numbers,
  uncoveredContacts: plan.filter((assignment) => assignment === null).length,
});
