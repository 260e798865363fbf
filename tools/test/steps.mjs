import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureChromium } from '../browser/chromium.mjs';
import { dataDir, inRoot } from '../paths.mjs';
import { sentenceOf } from '../plain-error.mjs';
import { buildIfNeeded } from '../start/build.mjs';
import { start, tail } from '../start/children.mjs';
import { bundledNode, toolEnvironment } from '../start/node-binary.mjs';
import { jestCounts, nodeTestCounts, playwrightCounts } from './counts.mjs';
import { jestFailures, nodeTestFailures, playwrightFailures } from './failures.mjs';

/** @typedef {import('./counts.mjs').Counts} Counts */
/** @typedef {Counts & { failures?: string[] }} Outcome */
/** @typedef {{ title: string, run: () => Promise<Outcome> }} Step */

const cores = os.availableParallelism();
const reports = path.join(dataDir, 'reports');

/** @type {Step[]} */
export const steps = [
  {
    title: 'Format',
    run: () =>
      asOne(echoed('prettier', [inRoot('node_modules/prettier/bin/prettier.cjs'), '--check', '.'])),
  },
  { title: 'Dependencies', run: dependencies },
  { title: 'Exports that nobody imports', run: exports },
  { title: 'Lint', run: () => asOne(nx('lint', [`--parallel=${cores}`])) },
  { title: 'Types', run: () => asOne(nx('typecheck', [`--parallel=${cores}`])) },
  { title: 'Tests of the tools', run: toolSpecs },
  { title: 'Tests of the API, the libraries and the web applications', run: jest },
  { title: 'Build', run: build },
  { title: 'Statements in SQL against the migrated database', run: statements },
  { title: 'Stories in a real browser', run: stories },
];

function dependencies() {
  return asOne(
    echoed('dependencies', [
      inRoot('node_modules/dependency-cruiser/bin/dependency-cruiser.mjs'),
      ...['--config', 'dependencies.config.mjs', '--output-type', 'err-long', 'apps', 'libs'],
    ]),
  );
}

function exports() {
  return asOne(
    echoed('exports', [
      inRoot('node_modules/knip/bin/knip.js'),
      ...['--include', 'exports,types', '--no-progress'],
    ]),
  );
}

/** @param {string} target @param {string[]} args */
function nx(target, args) {
  return echoed(`nx-${target}`, [
    inRoot('node_modules/nx/dist/bin/nx.js'),
    'run-many',
    '-t',
    target,
    '--output-style=stream',
    ...args,
  ]);
}

/** @param {string} name @param {string[]} args @param {NodeJS.ProcessEnv} [more] */
async function echoed(name, args, more = {}) {
  const child = start(name, bundledNode(), args, {
    env: { ...toolEnvironment(), CI: 'true', ...more },
    echo: true,
  });
  const code = await child.ended;
  return { code, output: tail(child.logFile, Infinity) };
}

/** @param {Promise<{ code: number }>} running @returns {Promise<Counts>} the whole step as a single test */
async function asOne(running) {
  const { code } = await running;
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

// A suite that never started has no failed test to count: the exit code has the last word.
/** @param {number} code @param {Counts} counts @returns {Counts} */
const trusting = (code, counts) =>
  code === 0 ? counts : { ...counts, failed: Math.max(1, counts.failed) };

async function toolSpecs() {
  const specs = fs
    .readdirSync(inRoot('tools'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.spec.mjs'));
  const { code, output } = await echoed('test-tools', [
    '--test',
    ...specs.map((name) => inRoot('tools', name)),
  ]);
  return { ...trusting(code, nodeTestCounts(output)), failures: nodeTestFailures(output) };
}

// On two cores the projects come one after another, each with both cores: side by side the slowest would end alone.
async function jest() {
  const together = cores > 3 ? 2 : 1;
  const { code, output } = await nx('test', [
    `--parallel=${together}`,
    '--skip-nx-cache',
    `--maxWorkers=${Math.max(1, Math.floor(cores / together))}`,
  ]);
  return { ...trusting(code, jestCounts(output)), failures: jestFailures(output) };
}

async function build() {
  try {
    await buildIfNeeded((line) => console.log(line));
    return { passed: 1, failed: 0 };
  } catch (error) {
    console.error(sentenceOf(error));
    console.error(tail(path.join(dataDir, 'logs', 'build.log')));
    return { passed: 0, failed: 1 };
  }
}

// Loaded here, since it needs packages that may be installed only now.
async function statements() {
  const { checkStatements } = await import('../sql/against-database.mjs');
  return asOne(checkStatements());
}

async function stories() {
  const chromium = await ensureChromium((line) => console.log(line)).catch((error) =>
    console.error(sentenceOf(error)),
  );
  if (!chromium) return { passed: 0, failed: 1 };
  const report = path.join(reports, 'stories.json');
  fs.mkdirSync(reports, { recursive: true });
  fs.rmSync(report, { force: true });
  const args = [
    inRoot('node_modules/@playwright/test/cli.js'),
    'test',
    '-c',
    'apps/e2e/playwright.config.mts',
    '--reporter=list,json',
  ];
  const { code } = await echoed('stories', args, {
    CHROMIUM_PATH: chromium,
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  });
  if (!fs.existsSync(report)) return { passed: 0, failed: 1 };
  const told = fs.readFileSync(report, 'utf8');
  return { ...trusting(code, playwrightCounts(told)), failures: playwrightFailures(told) };
}
