import fs from 'node:fs';
import path from 'node:path';
import { dataDir, inRoot } from '../paths.mjs';
import { PlainError } from '../plain-error.mjs';
import { freePort } from '../ports.mjs';
import { requireRoom } from './preflight.mjs';

/** Where the running embedded database can be found by the other tools. */
export const databaseUrlFile = path.join(dataDir, 'database-url');

/**
 * The database of this start: the one of DATABASE_URL, else our own.
 * @param {(line: string) => void} say
 * @returns {Promise<{ url: string, embedded: boolean, ended?: Promise<unknown>, stop: () => Promise<void> }>}
 */
export async function openDatabase(say) {
  const given = process.env.DATABASE_URL;
  if (given) {
    await requireAnswer(given);
    return { url: given, embedded: false, stop: async () => undefined };
  }
  requireRoom(300);
  const folder = path.join(dataDir, 'postgres');
  if (!fs.existsSync(path.join(folder, 'cluster')))
    say('Preparing a PostgreSQL 18 of our own in .data/postgres');
  // Loaded late: it needs packages that the installation has only just brought.
  const { startPostgres } = await import('../postgres/start-postgres.mjs');
  const { recordedPort } = await import('../postgres/orphan.mjs');
  const orphanPort = recordedPort(path.join(folder, 'cluster'));
  const port = orphanPort ?? (await freePort(Number(process.env.PRESENCE_POSTGRES_PORT ?? 54320)));
  const server = await startPostgres({ dataDir: folder, port });
  fs.writeFileSync(databaseUrlFile, server.url, { mode: 0o600 });
  return {
    url: server.url,
    embedded: true,
    ended: server.ended,
    stop: async () => {
      fs.rmSync(databaseUrlFile, { force: true });
      await server.stop();
    },
  };
}

/** @param {string} url */
async function requireAnswer(url) {
  if (!URL.canParse(url) || !/^postgres(ql)?:$/.test(new URL(url).protocol))
    throw new PlainError(
      'DATABASE_URL must look like postgres://user:password@host:5432/database.',
    );
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query('show server_version_num');
    const major = Math.floor(Number(rows[0].server_version_num) / 10_000);
    if (major < 16)
      throw new PlainError(
        `The PostgreSQL of DATABASE_URL is version ${major}; Présence needs 16 or newer, and is tested on 18.`,
      );
  } catch (error) {
    if (error instanceof PlainError) throw error;
    const { host } = new URL(url);
    throw new PlainError(
      `The database at ${host} cannot be reached: ${whyNot(/** @type {NodeJS.ErrnoException} */ (error))}.`,
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** @param {NodeJS.ErrnoException} error */
function whyNot(error) {
  const reasons = {
    ECONNREFUSED: 'nothing answers there (is it started?)',
    ENOTFOUND: 'no such host',
    EAI_AGAIN: 'no such host',
    ETIMEDOUT: 'no answer',
    '28P01': 'wrong user or password',
    28000: 'this user may not connect',
    '3D000': 'that database does not exist',
  };
  return (
    reasons[/** @type {keyof typeof reasons} */ (error.code)] ??
    (error.message.split('\n')[0] || 'no answer')
  );
}

/** @returns {string} the database that `npm start` or DATABASE_URL offers right now */
export function runningDatabaseUrl() {
  const url =
    process.env.DATABASE_URL ??
    (fs.existsSync(databaseUrlFile) ? fs.readFileSync(databaseUrlFile, 'utf8').trim() : undefined);
  if (!url)
    throw new PlainError(
      `No database is running: start one with npm start in ${inRoot()}, or set DATABASE_URL.`,
    );
  return url;
}
