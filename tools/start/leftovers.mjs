import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { isAlive } from '../alive.mjs';
import { dataDir, root } from '../paths.mjs';

const folder = path.join(dataDir, 'run');

/**
 * Notes a child, so that a later run can end it should this one be killed without warning.
 * @param {string} name
 * @param {number} pid
 * @returns {() => void} strikes the note out
 */
export function note(name, pid) {
  const file = path.join(folder, `${name}.json`);
  fs.mkdirSync(folder, { recursive: true });
  fs.writeFileSync(file, JSON.stringify({ pid, supervisor: process.pid }));
  return () => fs.rmSync(file, { force: true });
}

/** Ends the children of runs that were killed before they could do it themselves. */
export async function endLeftovers() {
  for (const name of fs.existsSync(folder) ? fs.readdirSync(folder) : []) {
    const file = path.join(folder, name);
    const { pid, supervisor } = JSON.parse(fs.readFileSync(file, 'utf8'));
    if (isAlive(supervisor)) continue;
    if (isAlive(pid) && commandOf(pid).includes(root)) await end(pid);
    fs.rmSync(file, { force: true });
  }
}

/** @param {number} pid */
async function end(pid) {
  for (const name of /** @type {const} */ (['SIGTERM', 'SIGKILL'])) {
    try {
      process.kill(-pid, name);
    } catch {
      return;
    }
    for (let waited = 0; waited < 5000 && isAlive(pid); waited += 50)
      await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

// A number may have passed to a stranger since: only what runs out of this checkout is ours to end.
/** @param {number} pid @returns {string} */
function commandOf(pid) {
  try {
    return execFileSync('ps', ['-o', 'args=', '-ww', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return procCommand(pid);
  }
}

// Slim images of Debian come without ps.
/** @param {number} pid @returns {string} */
function procCommand(pid) {
  const file = `/proc/${pid}/cmdline`;
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
}
