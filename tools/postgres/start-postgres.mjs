import { PlainError } from '../plain-error.mjs';
import { isFree } from '../ports.mjs';
import { clusterIn } from './cluster.mjs';
import { stopOrphan } from './orphan.mjs';
import { ownDatabase } from './owner.mjs';
import { serve } from './server.mjs';

/**
 * Starts the PostgreSQL 18 that npm brought, with the database `presence` in it.
 * @param {{ dataDir: string, port: number, durable?: boolean, log?: (line: string) => void }} options
 *   `durable: false` gives up safety for speed, and lets the owner create databases: for tests
 * @returns {Promise<{ url: string, ended: Promise<unknown>, stop: () => Promise<void> }>} the owner's URL, when it ends, and how to end it
 */
export async function startPostgres({ dataDir, port, durable = true, log = () => undefined }) {
  const { folder, passwords } = await clusterIn(dataDir, { durable, log });
  await stopOrphan(dataDir, folder, log);
  if (!(await isFree(port)))
    throw new PlainError(`Port ${port}, meant for PostgreSQL, is taken: choose another one.`);
  const server = await serve({ dataDir, folder, port, durable, password: passwords.superuser });
  try {
    const url = await ownDatabase({ port, passwords, mayCreateDatabases: !durable });
    return { url, ended: server.ended, stop: server.stop };
  } catch (error) {
    await server.stop();
    throw error;
  }
}
