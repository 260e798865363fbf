import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { inRoot } from '../paths.mjs';
import { PlainError } from '../plain-error.mjs';
import { start, tail } from './children.mjs';
import { requireRoom } from './preflight.mjs';

const stamp = inRoot('node_modules', '.presence-install');

/**
 * `npm ci`, only when the lock file is not the one of the last complete installation.
 * @param {(line: string) => void} say
 */
export async function installIfNeeded(say) {
  const wanted = fingerprint();
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === wanted) return;
  if (
    !fs.existsSync(stamp) &&
    isComplete(
      packagesIn(inRoot('package-lock.json')),
      packagesIn(inRoot('node_modules/.package-lock.json')),
    )
  )
    return fs.writeFileSync(stamp, wanted);
  requireRoom(2500);
  say('Installing packages with npm ci (a few minutes the first time)');
  const child = start(
    'install',
    process.platform === 'win32' ? 'npm.cmd' : 'npm',
    ['ci', '--no-audit', '--no-fund', '--loglevel=error'],
    { env: npmEnvironment() },
  );
  if ((await child.ended) !== 0)
    throw new PlainError(
      `Installing failed: ${reasonIn(tail(child.logFile))} (details in .data/logs/install.log).`,
    );
  fs.writeFileSync(stamp, wanted);
}

/** @typedef {Record<string, { version?: string, optional?: boolean }>} Packages */

/** @param {string} lock @returns {Packages | undefined} */
function packagesIn(lock) {
  return fs.existsSync(lock) ? JSON.parse(fs.readFileSync(lock, 'utf8')).packages : undefined;
}

/**
 * Whether somebody's own `npm ci` has already put in place what the lock asks for.
 * @param {Packages | undefined} wanted
 * @param {Packages | undefined} present
 */
export function isComplete(wanted, present) {
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(
    ([name, { version, optional }]) =>
      name === '' || (present[name] ? present[name].version === version : optional),
  );
}

// Inside `npm start`, npm's own variables would tell the inner npm it is still the outer script.
function npmEnvironment() {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^npm_(lifecycle|package|command|node)/.test(name),
  );
  const { PATH = '', ...rest } = Object.fromEntries(kept);
  // npm must not run on the very Node that it is about to replace.
  const own = inRoot('node_modules');
  return {
    ...rest,
    PATH: PATH.split(path.delimiter)
      .filter((folder) => !folder.startsWith(own))
      .join(path.delimiter),
  };
}

function fingerprint() {
  return createHash('sha256')
    .update(fs.readFileSync(inRoot('package-lock.json')))
    .update(`${process.platform}-${process.arch}`)
    .digest('hex');
}

/**
 * @param {string} output what npm said
 * @returns {string} the cause in a few words
 */
export function reasonIn(output) {
  if (/ENOSPC/.test(output)) return 'the disk is full';
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET_TIMEOUT/.test(output))
    return "npm's registry could not be reached";
  if (/EACCES|EPERM/.test(output)) return 'this user may not write in the folder';
  if (/can only install packages when your package\.json and package-lock\.json/.test(output))
    return 'package-lock.json does not match package.json';
  const line = output
    .split('\n')
    .find((text) => /npm (error|ERR!)/.test(text) && !/code /.test(text));
  return line?.replace(/^npm (error|ERR!)\s*/, '') ?? 'npm gave no reason';
}
