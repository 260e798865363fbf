import { bareConnection } from './bare-connection.mjs';
import { quantile } from './figures.mjs';

/** @typedef {{ rate: number, times: number[] }} Measured answers a second, and how many milliseconds each took */
/** @typedef {{ rates: number[], p99: number }} Rounds answers a second of each round, and the 99th percentile of them all in milliseconds */

/**
 * Asks over HTTP, on connections kept alive.
 * @param {{ url: string, next: () => string, seconds: number, connections: number, headers?: Record<string, string>, status?: number }} load
 * @returns {Promise<Measured>}
 */
export async function overHttp({ url, next, seconds, connections, headers, status = 200 }) {
  const lines = Array.from({ length: connections }, () => bareConnection(url, headers));
  let wrong = 0;
  const work = async (/** @type {number} */ loop) => {
    if ((await lines[loop].get(next())) !== status) wrong++;
  };
  const measured = await inLoops({ work, seconds, loops: connections });
  for (const line of lines) line.close();
  if (wrong > 0)
    throw new Error(`${wrong} of ${measured.times.length} answers were not ${status}.`);
  return measured;
}

/**
 * Does the same work in several loops at once.
 * @param {{ work: (loop: number) => Promise<unknown>, seconds: number, loops: number }} load
 * @returns {Promise<Measured>}
 */
export async function inLoops({ work, seconds, loops }) {
  /** @type {number[]} */
  const times = [];
  const begin = performance.now();
  const end = begin + seconds * 1000;
  const loop = async (/** @type {number} */ index) => {
    while (performance.now() < end) {
      const before = performance.now();
      await work(index);
      times.push(performance.now() - before);
    }
  };
  await Promise.all(Array.from({ length: loops }, (_, index) => loop(index)));
  return { rate: (times.length / (performance.now() - begin)) * 1000, times };
}

/**
 * Measures several ways of doing one thing by turns, so that what else runs on the machine strikes them all.
 * @template {string} Name
 * @param {number} rounds @param {Record<Name, () => Promise<Measured>>} ways
 * @returns {Promise<Record<Name, Rounds>>}
 */
export async function byTurns(rounds, ways) {
  const names = /** @type {Name[]} */ (Object.keys(ways));
  /** @type {Record<string, Measured[]>} */
  const measured = Object.fromEntries(names.map((name) => [name, []]));
  for (const name of names) await ways[name]();
  for (let round = 0; round < rounds; round++)
    for (const name of names) measured[name].push(await ways[name]());
  const summed = names.map((name) => {
    const times = measured[name].flatMap((each) => each.times);
    return [name, { rates: measured[name].map(({ rate }) => rate), p99: quantile(times, 0.99) }];
  });
  return Object.fromEntries(summed);
}
