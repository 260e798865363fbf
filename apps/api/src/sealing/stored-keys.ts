import type { Id } from '@presence/domain';
import type { Client } from 'pg';
import { sql } from '../database/sql';
import { unwrapKey, wrappingKey } from './wrapping';

/** A data key as it lies in the database. */
export type StoredKey = {
  associationId: Id;
  number: number;
  wrapped: Buffer;
  marksWrapped: Buffer | null;
};

/**
 * Lets the owner see the keys of all associations during `work`, for which row-level security is not forced on it. Within
 * a transaction: nobody else reads the table meanwhile, and should this process die it is as it was.
 */
export async function withEveryKey<T>(
  client: Client,
  work: (read: () => Promise<StoredKey[]>) => Promise<T>,
): Promise<T> {
  await client.query(sql`set local lock_timeout = '30s'`);
  await client.query(sql`alter table data_key no force row level security`);
  const read = () =>
    client
      .query<StoredKey>(
        sql`select association_id as "associationId", number, wrapped, marks_wrapped as "marksWrapped" from data_key order by 1, 2`,
      )
      .then(({ rows }) => rows);
  const done = await work(read);
  await client.query(sql`alter table data_key force row level security`);
  return done;
}

/** Whether a key opens under this wrapping. */
export function opensWith(
  wrapping: Buffer,
  { associationId, number, wrapped }: StoredKey,
): boolean {
  try {
    return unwrapKey(wrapping, associationId, 'wrapped', number, wrapped).length > 0;
  } catch {
    return false;
  }
}

/** Keeps a server from starting with a secret under which no record would open. A new database takes any. */
export async function refuseForeignSecret(client: Client, secret: string): Promise<void> {
  const { rows } = await client.query<{ there: boolean }>(
    sql`select exists (select 1 from information_schema.columns where table_schema = 'public' and table_name = 'data_key' and column_name = 'marks_wrapped') as there`,
  );
  if (!rows[0]?.there) return;
  await client.query(sql`begin`);
  const keys = await withEveryKey(client, (read) => read()).finally(() =>
    client.query(sql`rollback`),
  );
  const wrapping = wrappingKey(secret);
  if (keys.length > 0 && !keys.some((key) => opensWith(wrapping, key)))
    throw new Error(
      'PRESENCE_SECRET is not the secret that keeps the records of this database. Give the former one, or change it with rewrap-keys as docs/operations.md says.',
    );
}
