import autocannon from 'autocannon';
import { quantile } from './figures.mjs';

/** @typedef {{ rate: number, p99: number }} Measured answers a second, and milliseconds */

/**
 * Asks over HTTP, on connections kept alive.
 * @param {{ url: string, next: () => string, seconds: number, connections: number, headers?: Record<string, string>, status?: number }} load
 * @returns {Promise<Measured>}
 */
export async function overHttp({ url, next, seconds, connections, headers, status = 200 }) {
  /** @type {number[]} */
  const times = [];
  let wrong = 0;
  const run = autocannon({
    url,
    connections,
    duration: seconds,
    headers,
    requests: [{ setupRequest: (request) => ({ ...request, path: next() }) }],
  });
  run.on('response', (_client, code, _bytes, milliseconds) => {
    times.push(milliseconds);
    if (code !== status) wrong++;
  });
  const { duration, errors } = await run;
  if (wrong + errors > 0) throw new Error(`${wrong + errors} of ${times.length} answers were not ${status}.`);
  return { rate: times.length / duration, p99: quantile(times, 0.99) };
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
  return { rate: (times.length / (performance.now() - begin)) * 1000, p99: quantile(times, 0.99) };
}

/**
 * Measures several ways of doing one thing by turns, so that what else runs on the machine strikes them all.
 * @template {string} Name
 * @param {number} rounds @param {Record<Name, () => Promise<Measured>>} ways
 * @returns {Promise<Record<Name, { rates: number[], p99s: number[] }>>}
 */
export async function byTurns(rounds, ways) {
  const names = /** @type {Name[]} */ (Object.keys(ways));
  const results = /** @type {Record<Name, { rates: number[], p99s: number[] }>} */ (
    Object.fromEntries(names.map((name) => [name, { rates: [], p99s: [] }]))
  );
  for (const name of names) await ways[name]();
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const { rate, p99 } = await ways[name]();
      results[name].rates.push(rate);
      results[name].p99s.push(p99);
    }
  }
  return results;
}
