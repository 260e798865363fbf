import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Tenant } from '../database/tenant';
import { derivedKey } from '../settings/derived-key';
import { SETTINGS, type Settings } from '../settings/settings';
import { openText, sealText } from './envelope';

export type DataKey = { number: number; key: Buffer };

/** The keys of the association in scope. They are read anew in each transaction, since any process may have made one. */
@Injectable()
export class DataKeys {
  private readonly wrapping: Buffer;
  private readonly held = new WeakMap<EntityManager, Promise<DataKey>>();
  private readonly known = new WeakMap<EntityManager, Promise<Map<number, Buffer>>>();

  constructor(
    private readonly tenant: Tenant,
    @Inject(SETTINGS) settings: Settings,
  ) {
    this.wrapping = derivedKey(settings.PRESENCE_SECRET, 'data-keys');
  }

  /** The key in use, made when there is none; held until the transaction ends, so that a rotation waits for what it seals. */
  current(): Promise<DataKey> {
    return once(this.held, this.tenant.manager, async () => {
      const find = () => this.tenant.query<{ number: number; wrapped: Buffer }>('select number, wrapped from data_key where retired_at is null order by number desc limit 1 for share');
      let [row] = await find();
      if (!row) {
        // A race for the first key leaves one: the loser waits at the primary key, then reads the winner's.
        await this.add(1);
        [row] = await find();
      }
      if (!row) throw new Error('No data key is in use.');
      return { number: row.number, key: this.unwrap(row.number, row.wrapped) };
    });
  }

  /** Every key that may open something, by number. */
  all(): Promise<Map<number, Buffer>> {
    return once(this.known, this.tenant.manager, async () => {
      const rows = await this.tenant.query<{ number: number; wrapped: Buffer }>('select number, wrapped from data_key');
      return new Map(rows.map(({ number, wrapped }) => [number, this.unwrap(number, wrapped)]));
    });
  }

  /** Makes a key; one that has this number already stays. */
  async add(number: number): Promise<void> {
    const wrapped = sealText(this.wrapping, number, this.context(number), randomBytes(32).toString('base64'));
    await this.tenant.query('insert into data_key (association_id, number, wrapped) values ($1, $2, $3) on conflict do nothing', [this.tenant.scope.associationId, number, wrapped]);
    this.held.delete(this.tenant.manager);
    this.known.delete(this.tenant.manager);
  }

  private unwrap(number: number, wrapped: Buffer): Buffer {
    return Buffer.from(openText(this.wrapping, this.context(number), wrapped), 'base64');
  }

  private readonly context = (number: number) => `${this.tenant.scope.associationId}/data_key/wrapped/${number}`;
}

function once<T>(kept: WeakMap<EntityManager, Promise<T>>, manager: EntityManager, make: () => Promise<T>): Promise<T> {
  const made = kept.get(manager) ?? make();
  kept.set(manager, made);
  return made;
}
