import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { ThreadPool } from '../../threads/thread-pool';
import type { PlanFigures, PlanMessage, PlanRequest, PlanTask, TimedPlan } from './plan-messages';
import { planRota } from './plan-rota';

/** How many rotas one process plans at once. */
export const PLANNED_AT_ONCE = 2;

const threads = new ThreadPool('planRota', planRota, { threads: PLANNED_AT_ONCE });

/** A rota that is planned in a thread of its own, times and all; this thread only asks and writes down. */
export class PlanThread {
  /** The numbers told last. */
  latest: PlanFigures | null = null;
  /** The last plan; rejected when the thread died. */
  readonly ended: Promise<TimedPlan>;
  private readonly port: MessagePort;
  private readonly closing = new AbortController();
  private readonly waiting: ((plan: TimedPlan | null) => void)[] = [];

  constructor(task: PlanTask) {
    const { port1, port2 } = new MessageChannel();
    this.port = port1;
    this.port.on('message', (told: PlanMessage) => {
      if ('found' in told) this.latest = told.found;
      else this.waiting.shift()?.(told.proposal);
    });
    this.ended = threads.run(
      { task, port: port2 },
      { ports: [port2], signal: this.closing.signal },
    );
    this.ended.then(
      (plan) => this.waiting.splice(0).forEach((answer) => answer(plan)),
      () => undefined,
    );
  }

  /** The best plan so far with its times; null before there is one. Of a thread that died it never comes. */
  proposal(): Promise<TimedPlan | null> {
    this.ask('PROPOSAL');
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  /** Ends early, with the best so far. */
  stop(): void {
    this.ask('STOP');
  }

  /** Ends the thread, whatever it still does. */
  close(): void {
    this.closing.abort();
    this.port.close();
  }

  private ask(ask: PlanRequest): void {
    this.port.postMessage(ask, []);
  }
}
