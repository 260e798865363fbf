import pg from 'pg';
import { medianRatio } from './figures.mjs';
import { byTurns, overHttp } from './load.mjs';

/**
 * A calendar that its reader has already, beside the least route of the same server.
 * @param {import('./stack.mjs').Stack} stack @param {{ rounds: number, seconds: number }} options
 * @returns {Promise<import('./table.mjs').Row[]>}
 */
export async function feed(stack, { rounds, seconds }) {
  const owner = new pg.Client({ connectionString: stack.databaseUrl });
  await owner.connect();
  const { rows } = await owner.query(
    `select slug from published_listing where slug not like 'banc-%' order by slug limit 1`,
  );
  await owner.end();
  const path = `/feeds/listings/${rows[0].slug}.ics`;
  const etag = (await fetch(stack.url + path)).headers.get('etag') ?? '';
  const load = { url: stack.url, seconds, connections: 10 };
  const { unchanged, hello } = await byTurns(rounds, {
    unchanged: () =>
      overHttp({ ...load, next: () => path, headers: { 'if-none-match': etag }, status: 304 }),
    hello: () => overHttp({ ...load, next: () => '/feeds/bench/hello' }),
  });
  return [
    {
      work: 'feed unchanged (304)',
      against: 'a bare route of the same server',
      figure: medianRatio(unchanged.rates, hello.rates),
      atLeast: 0.7,
    },
  ];
}
