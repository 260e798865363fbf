import { PlainError } from '../plain-error.mjs';
import { isFree } from '../ports.mjs';
import { clusterIn } from './cluster.mjs';
import { stopOrphan } from './orphan.mjs';
import { ownDatabase } from './owner.mjs';
import { serve } from './server.mjs';

/**
 * @typedef {object} PostgresOptions
 * @property {string} dataDir made when missing; holds the cluster, its passwords and its log
 * @property {number} port
 * @property {boolean} [durable] false gives up safety for speed, and lets the owner create databases: for tests
 * @property {(line: string) => void} [log]
 */

/**
 * @typedef {object} RunningPostgres
 * @property {string} url postgres://presence_owner:…@127.0.0.1:port/presence
 * @property {Promise<unknown>} ended settles when the server is gone, for whatever reason
 * @property {() => Promise<void>} stop
 */

/**
 * Starts the PostgreSQL 18 that npm brought, with the database `presence` in it.
 * @param {PostgresOptions} options
 * @returns {Promise<RunningPostgres>}
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
