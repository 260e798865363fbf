import fs from 'node:fs';
import path from 'node:path';
import { dataDir } from '../paths.mjs';
import { PlainError } from '../plain-error.mjs';

/**
 * The address of the same database for its superuser: row-level security binds the owner too, so that only a superuser
 * can copy all rows. Ours is known; that of another server is given in PRESENCE_SUPERUSER_URL.
 * @param {string} databaseUrl the owner's
 * @returns {string}
 */
export function superuserUrl(databaseUrl) {
  if (process.env.PRESENCE_SUPERUSER_URL) return process.env.PRESENCE_SUPERUSER_URL;
  const file = path.join(dataDir, 'postgres', 'credentials.json');
  if (process.env.DATABASE_URL || !fs.existsSync(file))
    throw new PlainError(
      'Only a superuser can copy all rows: give the address of this database for one in PRESENCE_SUPERUSER_URL.',
    );
  const url = new URL(databaseUrl);
  url.username = 'postgres';
  url.password = JSON.parse(fs.readFileSync(file, 'utf8')).superuser;
  return url.href;
}

/**
 * What PostgreSQL's programs read instead of an address on the command line, which every user of the machine could see.
 * @param {string} address
 * @returns {NodeJS.ProcessEnv}
 */
export function clientEnvironment(address) {
  const url = new URL(address);
  return {
    ...process.env,
    PGHOST: url.hostname,
    PGPORT: url.port || '5432',
    PGUSER: decodeURIComponent(url.username),
    PGPASSWORD: decodeURIComponent(url.password),
    PGDATABASE: decodeURIComponent(url.pathname.slice(1)),
    ...(url.searchParams.has('sslmode')
      ? { PGSSLMODE: url.searchParams.get('sslmode') ?? '' }
      : {}),
  };
}

/**
 * @template T
 * @param {string} address
 * @param {(client: import('pg').Client) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function connected(address, work) {
  // Loaded here, since a restored machine has its packages installed first.
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: address });
  await client.connect().catch((/** @type {Error} */ error) => {
    throw new PlainError(
      `The database at ${new URL(address).host} does not let us in: ${error.message}.`,
    );
  });
  return work(client).finally(() => client.end());
}

/** @param {import('pg').Client} client @returns {Promise<number>} the server's major version */
export async function majorVersion(client) {
  const { rows } = await client.query('show server_version_num');
  return Math.floor(Number(rows[0].server_version_num) / 10_000);
}
