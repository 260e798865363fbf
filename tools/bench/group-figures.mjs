import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import pg from 'pg';
import { median, short } from './figures.mjs';
import { byTurns, inLoops } from './load.mjs';
import { FIRST_YEAR, withManyGroups } from './many-groups.mjs';
import { signIn } from './organiser.mjs';
import { replay, transactionOf } from './replay.mjs';

/**
 * The year of a national association's groups through HTTP beside its statements raw, and five years of them as a file.
 * @param {import('./stack.mjs').Stack} stack @param {{ rounds: number, seconds: number, say: (line: string) => void }} options
 * @returns {Promise<import('./table.mjs').Row[]>}
 */
export async function groupFigures(stack, { rounds, seconds, say }) {
  const login = stack.logins.find(({ role }) => /ADMINISTRATOR|COORDINATOR/.test(role));
  if (!login) throw new Error('The demo has nobody who may read figures.');
  const organiser = await signIn(stack, login);
  await withManyGroups(stack.databaseUrl, organiser.association);
  const year = FIRST_YEAR + 4;
  const path = `/group-figures?from=${year}-01&until=${year}-12`;
  const { total } = await organiser.ask('GET', path, { record: true });
  const statements = transactionOf(await organiser.statements());
  const pool = new pg.Pool({ connectionString: stack.roleUrl('presence_app'), max: 1 });
  try {
    const { http, raw } = await byTurns(rounds, {
      http: () => inLoops({ seconds, loops: 1, work: () => organiser.ask('GET', path) }),
      raw: () => inLoops({ seconds, loops: 1, work: () => replay(pool, statements) }),
    });
    say(
      `A year of ${total.now.held} sessions: ${statements.length} statements; ${short(median(http.rates))}/s through HTTP, ${short(median(raw.rates))}/s raw; p99 ${short(http.p99)} and ${short(raw.p99)} ms`,
    );
    return [
      {
        work: 'a year of 400 groups, p99 through HTTP',
        against: 'p99 of its statements raw',
        figure: http.p99 / raw.p99,
        atMost: 3,
      },
      {
        work: 'five years of 400 groups as XLSX',
        against: 'a person who waits for the job',
        figure: await secondsOfExport(organiser),
        unit: ' s',
        atMost: 10,
      },
    ];
  } finally {
    await pool.end();
  }
}

/** @param {import('./organiser.mjs').Organiser} organiser @returns {Promise<number>} NaN where it failed */
async function secondsOfExport(organiser) {
  const id = randomUUID();
  const years = { from: String(FIRST_YEAR + 1), until: String(FIRST_YEAR + 5) };
  const begin = performance.now();
  await organiser.ask('POST', '/figure-exports', {
    body: { id, kind: 'GROUP_YEARS', ...years, format: 'xlsx' },
  });
  for (;;) {
    const exports = await organiser.ask('GET', '/figure-exports');
    const { state } = exports.find((/** @type {{ id: string }} */ one) => one.id === id);
    if (state === 'DONE') return (performance.now() - begin) / 1000;
    if (state === 'FAILED') return NaN;
    await setTimeout(50);
  }
}
