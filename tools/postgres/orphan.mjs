import fs from 'node:fs';
import path from 'node:path';
import { isAlive } from '../alive.mjs';
import { PlainError } from '../plain-error.mjs';
import { run } from './run.mjs';

/**
 * A server survives the kill -9 of whoever started it: it is stopped before its data is opened again.
 * @param {string} dataDir
 * @param {string} folder the cluster in it
 * @param {(line: string) => void} log
 */
export async function stopOrphan(dataDir, folder, log) {
  const supervisor = numberIn(supervisorFile(dataDir));
  const server = numberIn(path.join(folder, 'postmaster.pid'));
  if (server && isAlive(server)) {
    if (supervisor && supervisor !== process.pid && isAlive(supervisor)) {
      throw new PlainError(
        `Another run of this checkout (process ${supervisor}) is using its database: stop that one first.`,
      );
    }
    log('Stopping the PostgreSQL that an earlier run left behind');
    await stopServer(folder, 'fast');
  }
  fs.writeFileSync(supervisorFile(dataDir), String(process.pid));
}

/** @param {string} folder @param {'fast' | 'immediate'} mode */
export async function stopServer(folder, mode) {
  await run('pg_ctl', ['stop', '-D', folder, '-m', mode, '-w', '-t', '30']);
}

/** @param {string} dataDir where the process that owns the server left its number */
export const supervisorFile = (dataDir) => path.join(dataDir, 'supervisor.pid');

/** @param {string} file @returns {number | undefined} the number on a file's first line */
export function numberIn(file) {
  if (!fs.existsSync(file)) return undefined;
  return Number.parseInt(fs.readFileSync(file, 'utf8'), 10) || undefined;
}

/**
 * @param {string} folder
 * @returns {number | undefined} the port of a server that still runs on this cluster
 */
export function recordedPort(folder) {
  const file = path.join(folder, 'postmaster.pid');
  const server = numberIn(file);
  if (!server || !isAlive(server)) return undefined;
  return Number(fs.readFileSync(file, 'utf8').split('\n')[3]) || undefined;
}
