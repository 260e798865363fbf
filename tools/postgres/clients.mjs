import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { PlainError } from '../plain-error.mjs';

/**
 * PostgreSQL's own pg_dump or pg_restore, which npm does not bring: of those on this machine, the first that can speak
 * with a server of this version.
 * @param {'pg_dump' | 'pg_restore'} name
 * @param {number} major of the server
 * @returns {string} its path
 */
export function clientProgram(name, major) {
  const found = folders()
    .map((folder) => path.join(folder, name))
    .filter((file) => fs.existsSync(file))
    .map((file) => ({ file, version: versionOf(file) }));
  const fit = found.find(({ version }) => version >= major);
  if (fit) return fit.file;
  const near = found[0] ? `, and ${found[0].file} is ${found[0].version}` : '';
  throw new PlainError(
    `This database is PostgreSQL ${major} and wants ${name} ${major} or newer${near}: install the package postgresql-client-${major} (https://www.postgresql.org/download), then run this again.`,
  );
}

/** @returns {string[]} where such programs lie */
function folders() {
  const kept = ['/usr/lib/postgresql', '/opt/homebrew/opt', '/usr/local/opt'].flatMap((home) =>
    fs.existsSync(home) ? fs.readdirSync(home).map((name) => path.join(home, name, 'bin')) : [],
  );
  return [...(process.env.PATH ?? '').split(path.delimiter).filter(Boolean), ...kept];
}

/** @param {string} file @returns {number} the major version, 0 when it does not say */
function versionOf(file) {
  const { stdout } = spawnSync(file, ['--version'], { encoding: 'utf8' });
  return Number(/\(PostgreSQL\) (\d+)/.exec(stdout ?? '')?.[1] ?? 0);
}
