import type { Id } from '@presence/domain';
import type { Client } from 'pg';
import { assembled, sql } from '../database/sql';
import { keyNumberOf, openText } from './envelope';
import { SEALED_COLUMNS } from './sealed-columns';
import type { StoredKey } from './stored-keys';
import { unwrapKey } from './wrapping';

/** One row may have been broken before: only when none of these opens is it the key. */
const TRIED = 20;

/**
 * Opens, for each association, a record of each table that holds sealed bytes, with its keys as they are stored.
 * Returns how many were opened; throws a sentence when none of a table's first records opens.
 */
export async function openOneOfEach(
  client: Client,
  stored: readonly StoredKey[],
  wrapping: Buffer,
): Promise<number> {
  let opened = 0;
  for (const associationId of new Set(stored.map((row) => row.associationId))) {
    const own = stored.filter((row) => row.associationId === associationId);
    const keys = new Map(
      own.map(({ number, wrapped }) => [
        number,
        unwrapKey(wrapping, associationId, 'wrapped', number, wrapped),
      ]),
    );
    await client.query(sql`select set_config('app.association', $1, true)`, [associationId]);
    for (const {
      table,
      rowId,
      columns: [column = ''],
    } of SEALED_COLUMNS) {
      const { rows } = await client.query<{ id: string; bytes: Buffer }>(
        assembled(
          `select (${rowId})::text as id, ${column} as bytes from ${table} where association_id = $1 and length(${column}) > 0 limit ${TRIED}`,
        ),
        [associationId],
      );
      if (rows.length === 0) continue;
      if (
        !rows.some(({ id, bytes }) =>
          opens(keys, contextOf(associationId, table, column, id), bytes),
        )
      )
        throw new Error(
          `The records in ${table} of association ${associationId} do not open with its keys: nothing was changed.`,
        );
      opened += 1;
    }
  }
  return opened;
}

const contextOf = (associationId: Id, table: string, column: string, rowId: string) =>
  `${associationId}/${table}/${column}/${rowId}`;

function opens(keys: ReadonlyMap<number, Buffer>, context: string, bytes: Buffer): boolean {
  const key = keys.get(keyNumberOf(bytes) ?? 0);
  try {
    return key !== undefined && openText(key, context, bytes).length >= 0;
  } catch {
    return false;
  }
}
