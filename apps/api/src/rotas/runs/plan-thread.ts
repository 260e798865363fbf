import { existsSync } from 'node:fs';
import { MessageChannel, Worker, type MessagePort } from 'node:worker_threads';
import { program } from '../engine/run-task';
import type { Ask, Found, PlanTask, TimedPlan, Told } from './plan-messages';
import { planRota } from './plan-rota';

/** A rota that is planned in a thread of its own, times and all; this thread only asks and writes down. */
export class PlanThread {
  /** The numbers told last. */
  latest: Found | null = null;
  /** The last plan; rejected when the thread died. */
  readonly ended: Promise<TimedPlan>;
  private readonly port: Worker | MessagePort;
  private readonly waiting: ((plan: TimedPlan | null) => void)[] = [];

  constructor(task: PlanTask) {
    this.port = existsSync(program)
      ? new Worker(program, { workerData: { plan: task } })
      : beside(task);
    this.ended = new Promise((resolve, reject) => {
      this.port.on('message', (told: Told) => {
        if ('found' in told) this.latest = told.found;
        else if ('proposal' in told) this.waiting.shift()?.(told.proposal);
        else resolve(told.end);
      });
      this.port.on('error', reject);
      for (const end of ['exit', 'close'])
        this.port.on(end, () =>
          reject(new Error('The thread that planned a rota ended without a plan')),
        );
    });
    this.ended.catch(() => undefined);
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

  async close(): Promise<void> {
    if (this.port instanceof Worker) await this.port.terminate();
    else this.port.close();
  }

  private ask(ask: Ask): void {
    this.port.postMessage(ask, []);
  }
}

/** Run from source, without the bundle of the thread, it is planned here. */
function beside(task: PlanTask): MessagePort {
  const { port1, port2 } = new MessageChannel();
  planRota(task, port2).catch(() => port2.close());
  return port1;
}
