import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { MessagePort } from 'node:worker_threads';
import { DomainError } from '@presence/domain';
import { Piscina } from 'piscina';

/** The bundle of the threads; each kind of work is an export of it. */
const program = process.env['PRESENCE_TEST_ROTA_WORKER'] ?? join(__dirname, 'rota-worker.js');

interface Limits {
  /** Threads that work at the same time in this process. */
  threads: number;
  /** Works that may wait for a thread; any number unless told. */
  waiting?: number;
  /** Room for what soon dies, in MB, where more of it would only lie idle. */
  young?: number;
}

/**
 * Threads for one kind of work. A thread is ended with its memory as soon as no work waits for it. Run from source,
 * without the bundle, the work is done here.
 */
export class ThreadPool<Work, Result> {
  private readonly pool: Piscina<Work, Result> | null;

  constructor(
    name: string,
    private readonly here: (work: Work) => Promise<Result> | Result,
    private readonly limits: Limits,
  ) {
    this.pool = existsSync(program)
      ? new Piscina<Work, Result>({
          filename: program,
          name,
          minThreads: 0,
          maxThreads: limits.threads,
          ...(limits.young && { resourceLimits: { maxYoungGenerationSizeMb: limits.young } }),
        })
      : null;
  }

  /**
   * Does a work; `ports` in it are handed over, and `signal` ends its thread at once.
   * @throws DomainError BUSY when as many wait as may
   */
  async run(
    work: Work,
    { ports = [], signal }: { ports?: MessagePort[]; signal?: AbortSignal } = {},
  ): Promise<Result> {
    if (!this.pool) return this.here(work);
    const { waiting = Infinity } = this.limits;
    if (this.pool.queueSize >= waiting) throw new DomainError('BUSY');
    // The package's type is that of a browser's ports; it wants a list, as Node does.
    const transferList: object = ports;
    return this.pool.run(work, { transferList, signal: signal ?? null });
  }
}
