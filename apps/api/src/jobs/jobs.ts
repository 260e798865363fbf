import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { newId, type Id } from '@presence/domain';
import type { PgBoss } from 'pg-boss';
import type { EntityManager } from 'typeorm';
import { derivedKey } from '../settings/derived-key';
import { SETTINGS, type Settings } from '../settings/settings';
import { POLL_SECONDS, type QueueName } from './queues';
import { seal, unseal } from './sealed';

export const BOSS = Symbol('pg-boss');

/** Work that waits in PostgreSQL. What a job carries is sealed: its row, a dump or a log tells nothing of it. */
@Injectable()
export class Jobs implements OnApplicationShutdown {
  private readonly key: Buffer;

  constructor(
    @Inject(BOSS) private readonly boss: PgBoss,
    @Inject(SETTINGS) settings: Settings,
  ) {
    this.key = derivedKey(settings.PRESENCE_SECRET, 'jobs');
  }

  /**
   * Adds a job. With a `manager` it exists exactly when that transaction commits; the same id again adds nothing. It waits
   * until `startAfter` where one is given.
   */
  async send(
    queue: QueueName,
    content: object,
    manager?: EntityManager,
    id: Id = newId(),
    startAfter?: Date,
  ): Promise<void> {
    const db = manager && {
      executeSql: async (sql: string, values?: unknown[]) => ({
        rows: await manager.query(sql, values),
      }),
    };
    await this.boss.send(
      queue,
      { sealed: seal(this.key, id, content) },
      { id, ...(db && { db }), ...(startAfter && { startAfter }) },
    );
  }

  /**
   * Hands the jobs of a queue to `work`, each on its own: one that fails is tried again later without the others. One after
   * the other, or `atOnce`, for jobs that take long: then none is fetched before somebody is free to begin it.
   */
  async work<Content>(
    queue: QueueName,
    work: (id: Id, content: Content) => Promise<void>,
    atOnce = 1,
  ): Promise<void> {
    await this.boss.work<{ sealed: string } | null, object>(
      queue,
      {
        ...(atOnce === 1 ? { batchSize: 10 } : { batchSize: 1, localConcurrency: atOnce }),
        pollingIntervalSeconds: POLL_SECONDS[queue],
        burstWhenBatchFull: true,
        perJobResults: true,
      } as const,
      async (jobs) => {
        const results = [];
        for (const { id, data } of jobs) {
          const status = await Promise.resolve(data)
            .then((sealed) => work(id, this.opened(id, sealed)))
            .then(() => 'completed' as const, failed);
          results.push(typeof status === 'string' ? { id, status } : { id, ...status });
        }
        return results;
      },
    );
  }

  /** Throws for a job that was sealed with another key, or altered. */
  private opened<Content>(id: Id, data: { sealed: string } | null): Content {
    return (data && unseal(this.key, id, data.sealed)) as Content;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.boss.stop({ graceful: true, timeout: 5000 });
  }
}

// Messages of errors may quote an address: only their kind is kept.
const failed = (error: unknown) => ({
  status: 'failed' as const,
  output: { error: (error as { code?: string }).code ?? (error as Error).name },
});
