import { AsyncLocalStorage } from 'node:async_hooks';
import { Inject, Injectable } from '@nestjs/common';
import type { Id } from '@presence/domain';
import type { DataSource, EntityManager, EntityTarget, ObjectLiteral, Repository } from 'typeorm';
import { APP_DATA_SOURCE } from './data-sources';
import { sql, type Statement } from './sql';

/** Who acts, in which association: the scope of everything private. */
export type Scope = { associationId: Id; accountId: Id; organiserId: Id };
type Open = {
  scope: Scope;
  manager: EntityManager;
  held: Set<string>;
  beforeCommit: Map<string, () => Promise<unknown>>;
  afterCommit: (() => void)[];
};

/** What acts when nobody does: work that the product does by itself. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

const RETRIED = new Set(['40001', '40P01']);

/**
 * The only way to private rows: a transaction whose first statement names the association, on which row-level
 * security rests. Outside it there is no repository to be had.
 */
@Injectable()
export class Tenant {
  private readonly storage = new AsyncLocalStorage<Open>();

  constructor(@Inject(APP_DATA_SOURCE) private readonly dataSource: DataSource) {}

  /** Runs `work` inside one transaction of the association; a serialization failure or deadlock is tried again twice. */
  async run<T>(scope: Scope, work: () => Promise<T>, attempts = 3): Promise<T> {
    try {
      const afterCommit: Open['afterCommit'] = [];
      const done = await this.dataSource.transaction(async (manager) => {
        await manager.query(sql`select set_config('app.association', $1, true)`, [
          scope.associationId,
        ]);
        return this.storage.run(
          { scope, manager, held: new Set(), beforeCommit: new Map(), afterCommit },
          () => this.toTheEnd(work),
        );
      });
      afterCommit.forEach((effect) => effect());
      return done;
    } catch (error) {
      if (attempts > 1 && RETRIED.has((error as { code?: string }).code ?? ''))
        return this.run(scope, work, attempts - 1);
      throw error;
    }
  }

  /** The same for work that nobody asked for in person: upkeep, a message from the public. */
  runUnattended<T>(associationId: Id, work: () => Promise<T>): Promise<T> {
    return this.run({ associationId, accountId: NOBODY, organiserId: NOBODY }, work);
  }

  get scope(): Scope {
    return this.open().scope;
  }

  get manager(): EntityManager {
    return this.open().manager;
  }

  repository<Row extends ObjectLiteral>(entity: EntityTarget<Row>): Repository<Row> {
    return this.open().manager.getRepository(entity);
  }

  /** A statement in SQL, on the transaction of the scope. */
  query<Row>(statement: Statement<Row>, parameters: unknown[] = []): Promise<Row[]> {
    return this.open().manager.query<Row[]>(statement, parameters);
  }

  /** The names of what this transaction holds until it ends, so that it is not asked for twice. */
  get held(): Set<string> {
    return this.open().held;
  }

  /** A statement that is to be the transaction's last; asked for again under the same name, it still runs once. */
  beforeCommit(name: string, effect: () => Promise<unknown>): void {
    this.open().beforeCommit.set(name, effect);
  }

  /** Something to do in this process once the transaction has committed; lost with it when it does not. */
  afterCommit(effect: () => void): void {
    this.open().afterCommit.push(effect);
  }

  private async toTheEnd<T>(work: () => Promise<T>): Promise<T> {
    const done = await work();
    for (const effect of this.open().beforeCommit.values()) await effect();
    return done;
  }

  private open(): Open {
    const open = this.storage.getStore();
    if (!open) throw new Error('Private rows were asked for outside an association.');
    return open;
  }
}
