import fs from 'node:fs';

/**
 * Calls back when npm, which started us, is gone: npm does not always hand on the signal that ended it.
 * @param {() => void} onOrphaned
 */
export function watchNpm(onOrphaned) {
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return;
  const parent = process.ppid;
  const grandparent = parentOf(parent);
  const timer = setInterval(() => {
    if (process.ppid === parent && parentOf(parent) === grandparent) return;
    clearInterval(timer);
    onOrphaned();
  }, 300);
  timer.unref();
}

// Only Linux tells without starting a program; elsewhere the direct parent is watched alone.
/** @param {number} pid */
function parentOf(pid) {
  try {
    return fs.readFileSync(`/proc/${pid}/status`, 'utf8').match(/^PPid:\s+(\d+)/m)?.[1];
  } catch {
    return undefined;
  }
}
