import pg from 'pg';
import { visitCalendar } from './calendar-visit.mjs';
import { median, short } from './figures.mjs';
import { byTurns, inLoops, overHttp } from './load.mjs';
import { withMonthOfGroups } from './month-of-groups.mjs';
import { signIn } from './organiser.mjs';
import { replay, transactionOf } from './replay.mjs';

/** What organisers ask for of a month, and of their day. */
const READS = {
  'all sessions of a month of 400 groups': (/** @type {Month} */ weeks) => sessions(weeks),
  'those of my groups': (/** @type {Month} */ weeks) => `${sessions(weeks)}&whose=MY_GROUPS`,
  'my own': (/** @type {Month} */ weeks) => `${sessions(weeks)}&whose=MINE`,
  'my day among 400 groups': () => '/today',
};

/** @typedef {{ month: string, from: string, to: string }} Month a month to come, and the whole weeks around it */
/** @typedef {{ rounds: number, seconds: number, say: (line: string) => void }} Options */
/** @typedef {import('./organiser.mjs').Organiser} Organiser */

/**
 * The calendar month of an association with 400 groups through HTTP beside its statements raw, and in a browser beside
 * the few groups that the association had before.
 * @param {import('./stack.mjs').Stack} stack @param {Options} options
 * @returns {Promise<import('./table.mjs').Row[]>}
 */
export async function month(stack, options) {
  const login = stack.logins.find(({ role }) => /ADMINISTRATOR|COORDINATOR/.test(role));
  if (!login) throw new Error('The demo has nobody who sees all sessions.');
  const organiser = await signIn(stack, login);
  const weeks = nextMonth();
  const address = `${stack.url}/espace/fr/${organiser.slug}/calendrier?vue=mois&date=${weeks.month}-15`;
  const few = await visitCalendar(address, login, options.say);
  await withMonthOfGroups(stack.databaseUrl, organiser.association, organiser.id);
  const many = await visitCalendar(address, login, options.say);
  options.say(
    `The calendar: few groups painted in ${Math.round(few.open)} ms, ${few.nodes} elements; 400 groups in ${Math.round(many.open)} ms, ${many.nodes} elements`,
  );
  const work = 'calendar of 400 groups, 1280 px';
  return [
    ...(await reads(stack, organiser, weeks, options)),
    {
      work,
      against: 'time to paint that of a few',
      figure: many.open / few.open,
      atMost: 2,
    },
    { work, against: 'elements drawn for a few', figure: many.nodes / few.nodes, atMost: 3 },
  ];
}

/**
 * @param {import('./stack.mjs').Stack} stack @param {Organiser} organiser @param {Month} weeks @param {Options} options
 * @returns {Promise<import('./table.mjs').Row[]>}
 */
async function reads(stack, organiser, weeks, { rounds, seconds, say }) {
  const pool = new pg.Pool({ connectionString: stack.roleUrl('presence_app'), max: 1 });
  /** @type {import('./table.mjs').Row[]} */
  const rows = [];
  try {
    for (const [name, pathOf] of Object.entries(READS)) {
      const path = pathOf(weeks);
      const answer = await organiser.ask('GET', path, { record: true });
      const statements = transactionOf(await organiser.statements());
      const load = {
        url: stack.url,
        next: () => `/api/associations/${organiser.association}${path}`,
        headers: { cookie: organiser.cookie },
      };
      const { http, raw } = await byTurns(rounds, {
        http: () => overHttp({ ...load, seconds, connections: 1 }),
        raw: () => inLoops({ seconds, loops: 1, work: () => replay(pool, statements) }),
      });
      say(
        `${name}: ${Math.round(JSON.stringify(answer).length / 1000)} kB, ${statements.length} statements; ${short(median(http.rates))}/s through HTTP, ${short(median(raw.rates))}/s raw; p99 ${short(http.p99)} and ${short(raw.p99)} ms`,
      );
      rows.push({
        work: `${name}, p99 through HTTP`,
        against: 'p99 of its statements raw',
        figure: http.p99 / raw.p99,
        atMost: 3,
      });
    }
  } finally {
    await pool.end();
  }
  return rows;
}

/** @param {Month} month */
const sessions = ({ from, to }) => `/sessions?from=${from}&to=${to}`;

/** @returns {Month} the month after this one */
function nextMonth() {
  const now = new Date();
  const [first, last] = [0, 1].map(
    (month) => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1 + month, 1 - month)),
  );
  const weekday = (/** @type {Date} */ date) => (date.getUTCDay() + 6) % 7;
  const month = first.toISOString().slice(0, 7);
  first.setUTCDate(first.getUTCDate() - weekday(first));
  last.setUTCDate(last.getUTCDate() + 6 - weekday(last));
  return { month, from: first.toISOString().slice(0, 10), to: last.toISOString().slice(0, 10) };
}
