import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { sql } from '../database/sql';
import { Tenant } from '../database/tenant';
import { SETTINGS, type Settings } from '../settings/settings';
import { derivedMarksKey, unwrapKey, wrapKey, wrappingKey } from './wrapping';

/** A key that seals, and the one that makes the marks of the names it seals. */
type DataKey = { number: number; key: Buffer; marksKey: Buffer; retired: boolean };
type Stored = { number: number; wrapped: Buffer; marksWrapped: Buffer | null; retired: boolean };

const KEYS = sql<Stored>`select number, wrapped, marks_wrapped as "marksWrapped", retired_at is not null as retired from data_key`;

/** The keys of the association in scope. They are read anew in each transaction, since any process may have made one. */
@Injectable()
export class DataKeys {
  private readonly wrapping: Buffer;
  private readonly held = new WeakMap<EntityManager, Promise<DataKey>>();
  private readonly known = new WeakMap<EntityManager, Promise<Map<number, DataKey>>>();

  constructor(
    private readonly tenant: Tenant,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {
    this.wrapping = wrappingKey(settings.PRESENCE_SECRET);
  }

  /** The key in use, made when there is none; held until the transaction ends, so that a rotation waits for what it seals. */
  current(): Promise<DataKey> {
    return once(this.held, this.tenant.manager, async () => {
      const find = () =>
        this.tenant.query(
          sql<Stored>`${KEYS} where retired_at is null order by number desc limit 1 for share`,
        );
      let [row] = await find();
      if (!row) {
        // A race for the first key leaves one: the loser waits at the primary key, then reads the winner's.
        await this.add(1);
        [row] = await find();
      }
      if (!row) throw new Error('No data key is in use.');
      return this.unwrap(row);
    });
  }

  /** Every key that may open something, by number. */
  all(): Promise<Map<number, DataKey>> {
    return once(this.known, this.tenant.manager, async () => {
      const rows = await this.tenant.query(KEYS);
      return new Map(rows.map((row) => [row.number, this.unwrap(row)]));
    });
  }

  /** Makes a key; one that has this number already stays. */
  async add(number: number): Promise<void> {
    const { associationId } = this.tenant.scope;
    const [wrapped, marksWrapped] = (['wrapped', 'marks_wrapped'] as const).map((column) =>
      wrapKey(this.wrapping, associationId, column, number, randomBytes(32)),
    );
    await this.tenant.query(
      sql`insert into data_key (association_id, number, wrapped, marks_wrapped) values ($1, $2, $3, $4) on conflict do nothing`,
      [associationId, number, wrapped, marksWrapped],
    );
    this.held.delete(this.tenant.manager);
    this.known.delete(this.tenant.manager);
  }

  private unwrap({ number, wrapped, marksWrapped, retired }: Stored): DataKey {
    const { associationId } = this.tenant.scope;
    const key = unwrapKey(this.wrapping, associationId, 'wrapped', number, wrapped);
    const marksKey = marksWrapped
      ? unwrapKey(this.wrapping, associationId, 'marks_wrapped', number, marksWrapped)
      : derivedMarksKey(this.settings.PRESENCE_SECRET, associationId);
    return { number, key, marksKey, retired };
  }
}

function once<T>(
  kept: WeakMap<EntityManager, Promise<T>>,
  manager: EntityManager,
  make: () => Promise<T>,
): Promise<T> {
  const made = kept.get(manager) ?? make();
  kept.set(manager, made);
  return made;
}
