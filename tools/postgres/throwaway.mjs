import fs from 'node:fs';
import path from 'node:path';
import { isAlive } from '../alive.mjs';
import { freePort } from '../ports.mjs';
import { numberIn, stopServer, supervisorFile } from './orphan.mjs';
import { startPostgres } from './start-postgres.mjs';
import { temporaryFolder } from './unprivileged.mjs';

const PREFIX = 'presence-throwaway-';

/**
 * A fast PostgreSQL that forgets everything when stopped: for tests, pictures and measurements.
 * @param {{ port?: number, log?: (line: string) => void }} [options] port: where it answers, else a free one
 * @returns {Promise<import('./start-postgres.mjs').RunningPostgres>}
 */
export async function throwawayPostgres({ port, log } = {}) {
  await removeAbandoned();
  const dataDir = fs.mkdtempSync(path.join(temporaryFolder(), PREFIX));
  fs.chmodSync(dataDir, 0o755);
  fs.writeFileSync(supervisorFile(dataDir), String(process.pid));
  const server = await startPostgres({
    dataDir,
    port: port ?? (await freePort(54400 + (process.pid % 400))),
    durable: false,
    log,
  });
  return {
    url: server.url,
    ended: server.ended,
    stop: async () => {
      await server.stop();
      fs.rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

// A run that was killed leaves its server and folder: the next one clears them away.
async function removeAbandoned() {
  for (const name of fs
    .readdirSync(temporaryFolder())
    .filter((entry) => entry.startsWith(PREFIX))) {
    const dataDir = path.join(temporaryFolder(), name);
    const supervisor = numberIn(supervisorFile(dataDir));
    if (!supervisor || isAlive(supervisor)) continue;
    const server = numberIn(path.join(dataDir, 'cluster', 'postmaster.pid'));
    if (server && isAlive(server)) await stopServer(path.join(dataDir, 'cluster'), 'immediate');
    fs.rmSync(dataDir, { recursive: true, force: true });
  }
}
