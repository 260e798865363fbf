import { URLSearchParams } from 'node:url';
import pg from 'pg';
import { median, medianRatio, short } from './figures.mjs';
import { dice, oneOf } from './dice.mjs';
import { byPopulation, publishListings } from './listings.mjs';
import { byTurns, inLoops, overHttp } from './load.mjs';
import { product } from './stack.mjs';

const CONNECTIONS = 10;
const QUERIES = 2000;

/**
 * Searches by place, theme and day through HTTP, beside the statement that they come to.
 * @param {import('./stack.mjs').Stack} stack
 * @param {{ rounds: number, seconds: number, full: boolean, say: (line: string) => void }} options
 * @returns {Promise<import('./table.mjs').Row[]>}
 */
export async function search(stack, { rounds, seconds, full, say }) {
  const owner = new pg.Client({ connectionString: stack.databaseUrl });
  await owner.connect();
  const pool = new pg.Pool({
    connectionString: stack.roleUrl('presence_directory'),
    max: CONNECTIONS,
  });
  const sizes = full ? [10_000, 100_000, 1_000_000] : [10_000, 100_000];
  /** @type {import('./table.mjs').Row[]} */
  const rows = [];
  /** @type {Awaited<ReturnType<typeof atSize>>[]} */
  const measured = [];
  try {
    let stored = 0;
    let queries;
    for (const size of sizes) {
      say(`Publishing ${size.toLocaleString('en')} listings`);
      await publishListings(owner, stored, size);
      stored = size;
      // The same searches at every size; those that find nothing would be widened, which is other work.
      queries ??= await findingQueries(owner, pool);
      const result = await atSize(stack, pool, queries, rounds, seconds);
      measured.push(result);
      say(
        `${short(median(result.http.rates))}/s through HTTP, ${short(median(result.raw.rates))}/s raw; p99 ${short(result.http.p99)} ms`,
      );
      const name = `search, ${size.toLocaleString('en')} listings`;
      rows.push({
        work: name,
        against: 'the same SQL raw through pg, unprepared',
        figure: medianRatio(result.http.rates, result.raw.rates),
        atLeast: 0.6,
      });
      if (measured.length > 1) rows.push(...growth(name, measured[0].http, result.http));
    }
  } finally {
    await pool.end();
    await owner.end();
  }
  return rows;
}

/** @param {string} work @param {import('./load.mjs').Rounds} small @param {import('./load.mjs').Rounds} large */
const growth = (work, small, large) => [
  {
    work,
    against: 'its rate at 10,000',
    figure: median(large.rates) / median(small.rates),
    atLeast: 0.35,
  },
  { work: `${work}, p99`, against: 'its p99 at 10,000', figure: large.p99 / small.p99, atMost: 3 },
];

/** @typedef {{ path: string, statement: import('./stack.mjs').Statement }} Query */

/** @param {import('pg').Client} owner @param {import('pg').Pool} pool @returns {Promise<Query[]>} */
async function findingQueries(owner, pool) {
  const { searchStatement, THEMES, WEEKDAYS } = product();
  const commune = await byPopulation(owner);
  const roll = dice(7);
  /** @type {Query[]} */
  const queries = [];
  while (queries.length < QUERIES) {
    const place = commune(roll);
    const query = {
      commune: place.insee_code,
      theme: oneOf(THEMES, roll),
      day: oneOf(WEEKDAYS, roll),
    };
    const statement = searchStatement(query, place);
    const { rowCount } = await pool.query(statement.text, statement.values);
    if (rowCount)
      queries.push({ path: `/api/directory/listings?${new URLSearchParams(query)}`, statement });
  }
  return queries;
}

/** @param {import('./stack.mjs').Stack} stack @param {import('pg').Pool} pool @param {Query[]} queries @param {number} rounds @param {number} seconds */
function atSize(stack, pool, queries, rounds, seconds) {
  let [asked, run] = [0, 0];
  return byTurns(rounds, {
    http: () =>
      overHttp({
        url: stack.url,
        next: () => queries[asked++ % QUERIES].path,
        seconds,
        connections: CONNECTIONS,
      }),
    raw: () =>
      inLoops({
        work: () => {
          const { text, values } = queries[run++ % QUERIES].statement;
          return pool.query(text, values);
        },
        seconds,
        loops: CONNECTIONS,
      }),
  });
}
