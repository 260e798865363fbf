import { randomBytes } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';

/** A database of its own, cloned from the migrated template; `drop` it when the file is done. */
export async function cloneDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  const cluster = process.env['PRESENCE_TEST_DATABASE_URL'];
  if (!cluster) throw new Error('The test PostgreSQL is not running.');
  const name = `test_${randomBytes(8).toString('hex')}`;
  await asOwner(cluster, `create database ${name} template presence_template`);
  const url = new URL(cluster);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => drop(cluster, name) };
}

/** A connection that was closed here may live a moment longer in the server, and holds its database. */
async function drop(cluster: string, name: string, attempts = 40): Promise<void> {
  try {
    await asOwner(cluster, `drop database ${name}`);
  } catch (error) {
    if (attempts === 0 || (error as { code?: string }).code !== '55006') throw error;
    await setTimeout(50);
    await drop(cluster, name, attempts - 1);
  }
}

async function asOwner(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}
