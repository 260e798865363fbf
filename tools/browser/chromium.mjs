import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PlainError } from '../plain-error.mjs';
import { inRoot } from '../paths.mjs';
import { start } from '../start/children.mjs';
import { bundledNode, toolEnvironment } from '../start/node-binary.mjs';

/** What Chromium is started with: no call home, and no host but this machine. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome.exe',
];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The Chromium of this machine: CHROMIUM_PATH, else the system's, else Playwright's own.
 * @returns {string | undefined} its path
 */
export function findChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (!fs.existsSync(given))
      throw new PlainError(`CHROMIUM_PATH names ${given}, which does not exist.`);
    return given;
  }
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const installed = [
    ...folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name))),
    ...PLACES,
  ];
  return [...installed, ownOfPlaywright()].find(
    (file) => file && fs.existsSync(file) && !onlyNamesTheSnap(file),
  );
}

/** @returns {string | undefined} */
function ownOfPlaywright() {
  try {
    return createRequire(inRoot('package.json'))('@playwright/test').chromium.executablePath();
  } catch {
    return undefined;
  }
}

// Ubuntu's chromium-browser is a script that only says: install the snap.
/** @param {string} file */
function onlyNamesTheSnap(file) {
  const text = fs.readFileSync(file, { encoding: 'latin1' }).slice(0, 4000);
  return text.startsWith('#!') && /snap (install|run)|requires the chromium snap/.test(text);
}

/**
 * A Chromium, fetched when this machine has none.
 * @param {(line: string) => void} [say]
 * @returns {Promise<string>} its path
 */
export async function ensureChromium(say = () => undefined) {
  const found = findChromium();
  if (found) return found;
  if (isDebianRoot()) {
    say('Installing Chromium with apt-get');
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await start('apt-update', 'apt-get', ['update', '-qq'], { env: environment }).ended;
    await start(
      'apt-install',
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'],
      { env: environment },
    ).ended;
  }
  if (!findChromium()) {
    say("Installing Playwright's Chromium");
    await start(
      'playwright-install',
      bundledNode(),
      [
        inRoot('node_modules/@playwright/test/cli.js'),
        'install',
        ...(process.getuid?.() === 0 ? ['--with-deps'] : []),
        'chromium',
      ],
      { env: toolEnvironment() },
    ).ended;
  }
  const fetched = findChromium();
  if (!fetched)
    throw new PlainError(
      'No Chromium was found and none could be fetched: install one (Debian: apt-get install chromium), or set CHROMIUM_PATH to yours.',
    );
  return fetched;
}

function isDebianRoot() {
  if (process.getuid?.() !== 0 || !fs.existsSync('/etc/os-release')) return false;
  return /^ID=debian$/m.test(fs.readFileSync('/etc/os-release', 'utf8'));
}
