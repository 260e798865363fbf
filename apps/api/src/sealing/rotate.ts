import { assembled, sql } from '../database/sql';
import type { Tenant } from '../database/tenant';
import type { DataKeys } from './data-keys';
import { nameMarks } from './name-marks';
import { SEALED_COLUMNS, type SealedTable } from './sealed-columns';
import type { Sealing } from './sealing';

const BATCH = 200;

/** What an erased row holds: no bytes, which no key has sealed. */
const holds = (value: Buffer | string | null | undefined) => value != null && value.length > 0;
const olderThan = (column: string) =>
  `(length(${column}) > 0 and substring(${column} from 2 for 4) <> $1)`;

type Source = { tenant: Tenant; keys: DataKeys; sealing: Sealing };
type SealedRow = Record<string, Buffer | string | null> & { row_id: string };

/**
 * Gives an association a new key, seals everything and marks all names anew with it, in short transactions beside the
 * running server: meanwhile a search asks for the marks of both keys.
 * Broken off and begun again it goes on where it stood. Returns the key in use and how many rows were sealed anew.
 */
export async function rotateKeys(
  source: Source,
  associationId: string,
): Promise<{ number: number; rows: number; unreadable: number }> {
  const number = await source.tenant.runUnattended(associationId, () => newestKey(source));
  let rows = 0;
  let unreadable = 0;
  for (
    let rest = true;
    rest;
    rest = !(await source.tenant.runUnattended(associationId, () => retire(source, number)))
  ) {
    for (const columns of SEALED_COLUMNS) {
      for (let after = ''; ;) {
        const batch = await source.tenant.runUnattended(associationId, () =>
          resealBatch(source, columns, number, after),
        );
        rows += batch.resealed;
        unreadable += batch.unreadable;
        if (batch.last === null) break;
        after = batch.last;
      }
    }
    if (unreadable > 0) break;
  }
  return { number, rows, unreadable };
}

/** The key to rotate to: the one of an unfinished rotation, or a new one. What retired a day ago opens nothing any more. */
async function newestKey({ tenant, keys }: Source): Promise<number> {
  await tenant.query(sql`select pg_advisory_xact_lock(hashtextextended($1, 2))`, [
    tenant.scope.associationId,
  ]);
  await tenant.query(sql`delete from data_key where retired_at < now() - interval '1 day'`);
  const [standing] = await tenant.query(
    sql<{
      number: number;
      count: number;
    }>`select max(number) as number, count(*)::int as count from data_key where retired_at is null`,
  );
  if (standing && standing.count > 1) return standing.number;
  const next = (standing?.number ?? 0) + 1;
  await keys.add(next);
  return next;
}

async function resealBatch(
  { tenant, keys, sealing }: Source,
  { table, rowId, named, columns, marks }: SealedTable,
  number: number,
  after: string,
) {
  const older = columns.map(olderThan).join(' or ');
  const head = Buffer.alloc(4);
  head.writeUInt32BE(number);
  const batch = await tenant.query(
    assembled<SealedRow>(
      `select (${rowId})::text as row_id, ${columns.join(', ')} from ${table} where (${older}) and (${rowId})::text > $2 order by 1 limit ${BATCH} for update`,
    ),
    [head, after],
  );
  const open = await sealing.opener();
  let unreadable = 0;
  for (const row of batch) {
    const texts = columns.map((column) =>
      holds(row[column]) ? open(table, column, row.row_id, row[column] as Buffer) : null,
    );
    if (texts.some((text, at) => text === null && holds(row[columns[at] as string]))) {
      unreadable += 1;
      continue;
    }
    const sealed = await Promise.all(
      columns.map((column, at) =>
        texts[at] == null ? row[column] : sealing.seal(table, column, row.row_id, texts[at]),
      ),
    );
    const names = (marks ?? []).flatMap((column) => texts[columns.indexOf(column)] ?? []);
    const marked =
      names.length > 0 ? { name_marks: nameMarks((await keys.current()).marksKey, ...names) } : {};
    const written = Object.entries({
      ...Object.fromEntries(columns.map((column, at) => [column, sealed[at]])),
      ...marked,
    });
    await tenant.query(
      assembled(
        `update ${table} set ${written.map(([column], at) => `${column} = $${at + 2}`).join(', ')} where ${named}`,
      ),
      [row.row_id, ...written.map(([, value]) => value)],
    );
  }
  return {
    resealed: batch.length - unreadable,
    unreadable,
    last: batch.length < BATCH ? null : (batch.at(-1)?.row_id ?? null),
  };
}

/** Retires the older keys once nothing is sealed with them; waits for those who are sealing just now. */
async function retire({ tenant }: Source, number: number): Promise<boolean> {
  const head = Buffer.alloc(4);
  head.writeUInt32BE(number);
  await tenant.query(sql`select number from data_key where number < $1 for update`, [number]);
  for (const { table, columns } of SEALED_COLUMNS) {
    const older = columns.map(olderThan).join(' or ');
    if (
      (await tenant.query(assembled(`select 1 from ${table} where ${older} limit 1`), [head]))
        .length > 0
    )
      return false;
  }
  await tenant.query(
    sql`update data_key set retired_at = now() where number < $1 and retired_at is null`,
    [number],
  );
  return true;
}
