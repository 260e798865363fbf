import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

// PostgreSQL refuses to run as root: "nobody" stands in.
const NOBODY = 65534;

/** @returns {boolean} whether this process is root on a system that knows users */
export const isRoot = () => process.getuid?.() === 0;

/** @returns {{ uid?: number, gid?: number }} what to add to a child's spawn options */
export const asServerUser = () => (isRoot() ? { uid: NOBODY, gid: NOBODY } : {});

/**
 * Gives a folder and all it holds to the user that runs the server.
 * @param {string} folder
 */
export function giveToServerUser(folder) {
  if (!isRoot()) return;
  fs.lchownSync(folder, NOBODY, NOBODY);
  if (!fs.lstatSync(folder).isDirectory()) return;
  for (const entry of fs.readdirSync(folder)) giveToServerUser(path.join(folder, entry));
}

/**
 * @param {string} folder
 * @returns {boolean} whether the server's user can walk down to the folder's parent and on
 */
export function isReachable(folder) {
  if (!isRoot()) return true;
  const real = fs.existsSync(folder) ? fs.realpathSync(folder) : path.resolve(folder);
  for (let at = path.dirname(real); ; at = path.dirname(at)) {
    const stat = fs.statSync(at, { throwIfNoEntry: false });
    if (stat && !(stat.mode & 0o001) && stat.uid !== NOBODY) return false;
    if (at === path.dirname(at)) return true;
  }
}

/** @returns {string} a folder for passing things that the server's user can reach too */
export function temporaryFolder() {
  const candidates = [os.tmpdir(), '/tmp', '/var/tmp'];
  const reachable = candidates.find(
    (folder) => fs.existsSync(folder) && isReachable(path.join(folder, 'x')),
  );
  return fs.realpathSync(reachable ?? os.tmpdir());
}
