import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { dataDir, root } from '../paths.mjs';
import { note } from './leftovers.mjs';

const windows = process.platform === 'win32';

/** @typedef {{ pid?: number, logFile: string, ended: Promise<number>, running: () => boolean, stop: () => Promise<void> }} Child */

/** @type {Set<Child>} */
const running = new Set();

/**
 * Starts a program whose output goes to `.data/logs/<name>.log`.
 * It leads a group of its own, so that Ctrl-C reaches us alone and we end things in their right order.
 * @param {string} name
 * @param {string} file
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string, echo?: boolean, graceMs?: number }} [options]
 *   echo: on this terminal too; graceMs: how long it may take to end
 * @returns {Child}
 */
export function start(
  name,
  file,
  args,
  { env = process.env, cwd = root, echo = false, graceMs = 10_000 } = {},
) {
  const logFile = path.join(dataDir, 'logs', `${name}.log`);
  fs.mkdirSync(path.dirname(logFile), { recursive: true });
  const out = fs.openSync(logFile, 'w');
  const child = spawn(file, args, {
    cwd,
    env,
    detached: !windows,
    shell: windows && !file.endsWith('.exe'),
    windowsHide: true,
    stdio: echo ? ['ignore', 'pipe', 'pipe'] : ['ignore', out, out],
  });
  if (echo) copyTo(out, child);
  else fs.closeSync(out);
  /** @type {Promise<number>} */
  const ended = new Promise((resolve) => {
    child.once(echo ? 'close' : 'exit', (code) => resolve(code ?? 1));
    child.once('error', () => resolve(127));
  });
  /** @type {Child} */
  const handle = {
    pid: child.pid,
    logFile,
    ended,
    running: () => running.has(handle),
    stop: async () => {
      if (!running.has(handle)) return;
      signal(child, 'SIGTERM');
      const timer = setTimeout(() => signal(child, 'SIGKILL'), graceMs);
      await ended;
      clearTimeout(timer);
    },
  };
  running.add(handle);
  const strike = child.pid ? note(name, child.pid) : () => undefined;
  void ended.then(() => {
    running.delete(handle);
    strike();
  });
  return handle;
}

/** @param {number} out @param {import('node:child_process').ChildProcess} child */
function copyTo(out, child) {
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (/** @type {Buffer} */ bytes) => {
      process.stdout.write(bytes);
      fs.writeSync(out, bytes);
    });
  }
  child.once('close', () => fs.closeSync(out));
}

/** Ends every program that is still running. */
export const stopAll = () => Promise.all([...running].map((child) => child.stop()));

/** @param {import('node:child_process').ChildProcess} child @param {NodeJS.Signals} name */
function signal(child, name) {
  if (!child.pid) return;
  if (windows)
    return void spawn('taskkill', ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore' });
  try {
    process.kill(-child.pid, name);
  } catch {
    // The whole group has already ended.
  }
}

/** @param {string} file @param {number} [lines] @returns {string} */
export function tail(file, lines = 40) {
  return fs.existsSync(file)
    ? fs.readFileSync(file, 'utf8').trimEnd().split('\n').slice(-lines).join('\n')
    : '';
}
