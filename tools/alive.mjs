import fs from 'node:fs';

/**
 * @param {number} pid
 * @returns {boolean} whether that process still runs; a dead one that nobody has buried does not
 */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
  const stat = `/proc/${pid}/stat`;
  return !fs.existsSync(stat) || !/\) [ZX] /.test(fs.readFileSync(stat, 'latin1'));
}
