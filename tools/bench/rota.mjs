import { fork } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PlainError } from '../plain-error.mjs';
import { product } from './stack.mjs';
import { rotaTable } from './rota-table.mjs';

/**
 * What is to be reached: seconds in all, the points of service above the bound, the gap of quality (null: not asked),
 * and megabytes. `search` is after how many of the seconds the engine is told to stop.
 * @type {Record<string, { seconds: number, search: number, points: number, gap: number | null, megabytes?: number }>}
 */
export const TARGETS = {
  S: { seconds: 30, search: 29, points: 0, gap: 0 },
  branch: { seconds: 120, search: 115, points: 0, gap: 4, megabytes: 700 },
  M: { seconds: 240, search: 235, points: 0, gap: 6 },
  L: { seconds: 240, search: 230, points: 0.5, gap: null },
  XL: { seconds: 480, search: 460, points: 0.5, gap: null, megabytes: 1024 },
};

/**
 * @typedef {{
 *   contacts: number, weight: number, first: number, seconds: number, processor: number, uncovered: number, bound: number, greedy: number,
 *   quality: number, qualityBound: number | null, megabytes: number, violations: number,
 * }} RotaFigures
 */

/** @typedef {{ size: string, file?: string, seed: number, seconds: number, effort?: number }} Task */

/**
 * `patience` is how many times as long a busy machine is given; `instances` a folder of files to plan instead of
 * invented rotas, `write` one to put these into; `effort` the moves of the search.
 * @typedef {{ sizes: string[], instances?: string, write?: string, seed: number, effort?: number, patience: number }} RotaOptions
 */

/**
 * Plans one instance of each size in a process of its own, whose memory is then its own.
 * @param {RotaOptions & { say: (line: string) => void }} options
 * @returns {Promise<import('./table.mjs').Row[]>}
 */
export async function rota({ sizes, instances, write, seed, effort, patience, say }) {
  const unknown = sizes.find((size) => !TARGETS[size]);
  if (unknown)
    throw new PlainError(
      `There is no size ${unknown}: choose among ${Object.keys(TARGETS).join(', ')}.`,
    );
  /** @type {[string, RotaFigures][]} */
  const all = [];
  for (const size of sizes) {
    const file = instances && path.join(instances, `${size}-${seed}.json`);
    if (file && !existsSync(file)) {
      say(`There is no ${file}: size ${size} is left out.`);
      continue;
    }
    if (write) {
      mkdirSync(write, { recursive: true });
      writeFileSync(
        path.join(write, `${size}-${seed}.json`),
        JSON.stringify(instanceOf({ size, seed })),
      );
      continue;
    }
    say(
      `A rota of size ${size}, number ${seed}${file ? ` from ${file}` : ''}: at most ${TARGETS[size].seconds * patience} s`,
    );
    all.push([
      size,
      await planned({ size, file, seed, effort, seconds: TARGETS[size].search * patience }),
    ]);
  }
  if (write) return [];
  console.log(`\n${rotaTable(all, TARGETS)}\n`);
  return all.flatMap(([size, figures]) => rowsOf(size, figures));
}

/** @param {Task} task @returns {Promise<RotaFigures>} */
function planned(task) {
  const child = fork(new URL('rota-run.mjs', import.meta.url), [JSON.stringify(task)]);
  return new Promise((resolve, reject) => {
    child.once('message', (figures) => resolve(/** @type {RotaFigures} */ (figures)));
    child.once('error', reject);
    child.once('exit', (code) =>
      reject(new PlainError(`The rota of size ${task.size} ended early (${code}).`)),
    );
  });
}

/** @param {RotaFigures} figures @returns {number} per cent of the quality cost that the bound leaves open */
export const gapOf = ({ quality, qualityBound }) =>
  // What is proven to the solver’s tolerance is proven.
  qualityBound === null
    ? NaN
    : Math.round(Math.max(0, (1e5 * (quality - qualityBound)) / quality)) / 1000;

/** @param {RotaFigures} figures @returns {number} hundredths of the whole weight that the bound leaves open */
export const pointsOf = ({ uncovered, bound, weight }) => (100 * (uncovered - bound)) / weight;

/** @param {string} size @param {RotaFigures} figures @returns {import('./table.mjs').Row[]} */
function rowsOf(size, figures) {
  const { seconds, points, gap, megabytes } = TARGETS[size];
  const work = `a rota of size ${size}`;
  /** @type {import('./table.mjs').Row[]} */
  const rows = [
    { work, against: 'time', figure: figures.seconds, unit: ' s', atMost: seconds },
    {
      work,
      against: 'the least uncovered there can be',
      figure: pointsOf(figures),
      unit: ' points',
      atMost: points,
    },
    { work, against: 'hard rules broken', figure: figures.violations, unit: '', atMost: 0 },
  ];
  if (['S', 'branch', 'M'].includes(size))
    rows.push({ work, against: 'a first proposal', figure: figures.first, unit: ' s', atMost: 2 });
  if (gap !== null)
    rows.push({
      work,
      against: 'the best quality there can be',
      figure: gapOf(figures),
      unit: ' %',
      atMost: gap,
    });
  if (megabytes)
    rows.push({
      work,
      against: 'memory',
      figure: figures.megabytes,
      unit: ' MB',
      atMost: megabytes,
    });
  return rows;
}

/** @typedef {import('@presence/rota').Instance} Instance */

/** @param {Pick<Task, 'size' | 'file' | 'seed'>} task @returns {Instance} */
export function instanceOf({ size, file, seed }) {
  return file ? JSON.parse(readFileSync(file, 'utf8')) : product().generateInstance(size, seed);
}
