import { Client } from 'pg';
import { ensureRoles } from '../database/migrate';
import { DATABASE_ROLES } from '../database/roles';
import { sql } from '../database/sql';
import { openOneOfEach } from './open-one-of-each';
import { resealJobs } from './reseal-jobs';
import { opensWith, withEveryKey, type StoredKey } from './stored-keys';
import { derivedMarksKey, unwrapKey, wrapKey, wrappingKey, type WrappedColumn } from './wrapping';

/**
 * What was done: keys wrapped anew and those that were already, records opened to see that it holds, and waiting jobs
 * sealed anew or left because neither secret opens them.
 */
type Rewrapped = {
  associations: number;
  keys: number;
  already: number;
  records: number;
  jobs: number;
  lostJobs: number;
};

/**
 * Changes the product's secret: every data key is wrapped, every waiting job sealed under the new one, and the roles get
 * its passwords. All of it in one transaction of the owner; done again it changes nothing.
 * @throws Error a sentence, while servers run and where neither secret opens a key, or no key a record
 */
export async function changeSecret(
  databaseUrl: string,
  from: string,
  to: string,
): Promise<Rewrapped> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(sql`begin`);
    const done = await rewrapKeys(client, from, to);
    await ensureRoles(client, to);
    await client.query(sql`commit`);
    return done;
  } finally {
    // A transaction that is still open ends with its connection, undone.
    await client.end();
  }
}

async function rewrapKeys(client: Client, from: string, to: string): Promise<Rewrapped> {
  await refuseWhileServersRun(client);
  const done = await withEveryKey(client, async (read) => {
    const stored = await read();
    const [former, next] = [wrappingKey(from), wrappingKey(to)];
    const due = stored.filter((row) => !opensWith(next, row));
    const closed = due.find((row) => !opensWith(former, row));
    if (closed)
      throw new Error(
        `PRESENCE_SECRET_OLD is not the secret that keeps the records of association ${closed.associationId}: nothing was changed.`,
      );
    for (const row of due) {
      const { wrapped, marksWrapped } = wrappedAnew(row, from, to);
      await client.query(
        sql`update data_key set wrapped = $3, marks_wrapped = $4 where association_id = $1 and number = $2`,
        [row.associationId, row.number, wrapped, marksWrapped],
      );
    }
    const records = await openOneOfEach(client, await read(), next);
    return {
      associations: new Set(stored.map(({ associationId }) => associationId)).size,
      keys: due.length,
      already: stored.length - due.length,
      records,
    };
  });
  return { ...done, ...(await resealJobs(client, from, to)) };
}

function wrappedAnew(
  { associationId, number, wrapped, marksWrapped }: StoredKey,
  from: string,
  to: string,
) {
  const [former, next] = [wrappingKey(from), wrappingKey(to)];
  const anew = (column: WrappedColumn, key: Buffer) =>
    wrapKey(next, associationId, column, number, key);
  return {
    wrapped: anew('wrapped', unwrapKey(former, associationId, 'wrapped', number, wrapped)),
    marksWrapped: anew(
      'marks_wrapped',
      marksWrapped
        ? unwrapKey(former, associationId, 'marks_wrapped', number, marksWrapped)
        : derivedMarksKey(from, associationId),
    ),
  };
}

/** A server holds the old secret until it ends, and would wrap the first key of an association with it. */
async function refuseWhileServersRun(client: Client): Promise<void> {
  const { rows } = await client.query<{ count: number }>(
    sql`select count(*)::int as count from pg_stat_activity where usename = any ($1)`,
    [DATABASE_ROLES],
  );
  const count = rows[0]?.count ?? 0;
  if (count > 0)
    throw new Error(
      `Stop every server first (connections to the database that they hold: ${count}): nothing was changed.`,
    );
}
