import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { PlainError } from '../plain-error.mjs';
import { run } from './run.mjs';
import { giveToServerUser, isReachable, isRoot, temporaryFolder } from './unprivileged.mjs';

/** @typedef {{ superuser: string, owner: string }} Passwords */

/**
 * The cluster kept under a folder, made when there is none yet.
 * @param {string} dataDir
 * @param {{ durable: boolean, log: (line: string) => void }} options
 * @returns {Promise<{ folder: string, passwords: Passwords }>}
 */
export async function clusterIn(dataDir, { durable, log }) {
  fs.mkdirSync(dataDir, { recursive: true, mode: 0o755 });
  const folder = path.join(dataDir, 'cluster');
  const secrets = path.join(dataDir, 'credentials.json');
  if (fs.existsSync(path.join(folder, 'PG_VERSION'))) {
    if (!fs.existsSync(secrets))
      throw new PlainError(
        `${secrets} is missing, so the database beside it cannot be opened: put it back, or remove ${dataDir} to begin anew.`,
      );
    return {
      folder: fs.realpathSync(folder),
      passwords: JSON.parse(fs.readFileSync(secrets, 'utf8')),
    };
  }
  log('Creating the PostgreSQL 18 cluster');
  const passwords = {
    superuser: randomBytes(24).toString('hex'),
    owner: randomBytes(24).toString('hex'),
  };
  fs.writeFileSync(secrets, JSON.stringify(passwords), { mode: 0o600 });
  return { folder: await create(folder, passwords.superuser, durable), passwords };
}

/**
 * Made under another name and moved into place, so that an interrupted creation is never taken for a cluster.
 * @param {string} folder @param {string} password @param {boolean} durable
 */
async function create(folder, password, durable) {
  fs.rmSync(folder, { recursive: true, force: true });
  const draft = isReachable(folder) ? `${folder}.new` : elsewhere();
  fs.rmSync(draft, { recursive: true, force: true });
  fs.mkdirSync(draft, { mode: 0o700 });
  giveToServerUser(draft);
  await initialise(draft, password, durable);
  if (draft !== `${folder}.new`) fs.symlinkSync(draft, folder);
  else fs.renameSync(draft, folder);
  return fs.realpathSync(folder);
}

// Root's home is closed to everyone else, and PostgreSQL will not run as root: the data then lives where servers keep theirs.
function elsewhere() {
  const home =
    isRoot() && fs.existsSync('/var/lib') && isReachable('/var/lib/x')
      ? '/var/lib/presence'
      : temporaryFolder();
  fs.mkdirSync(home, { recursive: true, mode: 0o755 });
  return path.join(home, `cluster-${randomBytes(6).toString('hex')}`);
}

/** @param {string} folder @param {string} password @param {boolean} durable */
async function initialise(folder, password, durable) {
  const file = path.join(temporaryFolder(), `presence-${randomBytes(9).toString('hex')}`);
  fs.writeFileSync(file, `${password}\n`, { mode: 0o600, flag: 'wx' });
  giveToServerUser(file);
  try {
    const { code, output } = await run('initdb', [
      `--pgdata=${folder}`,
      '--username=postgres',
      `--pwfile=${file}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      `--locale=${LOCALE}`,
      ...(durable ? [] : ['--no-sync']),
    ]);
    if (code !== 0)
      throw new PlainError(`PostgreSQL's data could not be created: ${reasonIn(output)}`);
  } finally {
    fs.rmSync(file, { force: true });
  }
}

const LOCALE =
  { linux: 'C.UTF-8', darwin: 'en_US.UTF-8' }[/** @type {string} */ (process.platform)] ?? 'C';

/** @param {string} output */
function reasonIn(output) {
  if (/No space left/i.test(output)) return 'the disk is full.';
  return (
    output.split('\n').find((line) => /error|could not|fatal/i.test(line)) ??
    output.trim().split('\n').at(-1) ??
    'no reason given.'
  );
}
