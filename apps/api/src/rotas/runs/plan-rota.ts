import type { MessagePort } from 'node:worker_threads';
import { compile, likeLast } from '@presence/rota';
import type { Ask, Found, PlanTask, TimedPlan, Told } from './plan-messages';
import { proposalOf } from './proposal-of';
import { search, type Found as Best } from './search';

/** Numbers are told so many milliseconds apart at least. */
const APART_MS = 200;

/** Plans a rota in this thread, whose exact times take seconds where there are thousands: nobody else is to wait for them. */
export async function planRota(
  { input, seed, seconds, until, previous }: PlanTask,
  port: MessagePort,
): Promise<void> {
  const tell = (told: Told) => port.postMessage(told);
  const compiled = previous ? likeLast(compile({ ...input, previous })) : compile(input);
  const timed = (found: Best): TimedPlan => ({
    found: inNumbers(found),
    contacts: proposalOf(compiled, found.plan),
  });
  const stop = new AbortController();
  let best: Best | null = null;
  let nextAt = 0;
  port.on('message', (ask: Ask) =>
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
  tell({ end: timed(found) });
}

const inNumbers = ({ plan, ...numbers }: Best): Found => ({
  ...numbers,
  uncoveredContacts: plan.filter((assignment) => assignment === null).length,
});
