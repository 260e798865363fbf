import pg from 'pg';
import { medianRatio } from './figures.mjs';
import { byTurns, inLoops } from './load.mjs';
import { day, organisers } from './organiser.mjs';

const LOOPS = 4;

/**
 * What row-level security costs: the server's own statements under the policies, and as the owner whom they are lifted for.
 * @param {import('./stack.mjs').Stack} stack @param {{ rounds: number, seconds: number }} options
 * @returns {Promise<import('./table.mjs').Row[]>}
 */
export async function tenancy(stack, { rounds, seconds }) {
  const [organiser] = await largest(await organisers(stack));
  const listPath = `/sessions?from=${day(-15)}&to=${day(15)}`;
  const sessions = await organiser.ask('GET', listPath);
  const list = await statementOf(organiser, listPath);
  const one = await statementOf(organiser, `/sessions/${sessions[0].id}`);
  const app = new pg.Pool({ connectionString: stack.roleUrl('presence_app'), max: LOOPS });
  const owner = new pg.Pool({ connectionString: stack.databaseUrl, max: LOOPS });
  try {
    await owner.query(`do $$ declare t record; begin
      for t in select oid::regclass as name from pg_class where relforcerowsecurity loop
        execute format('alter table %s no force row level security', t.name);
      end loop; end $$`);
    const rows = [];
    for (const [work, statement] of /** @type {const} */ ([
      [`row-level security, a month of ${sessions.length} sessions`, list],
      ['row-level security, one session', one],
    ])) {
      const { on, off } = await measure(
        app,
        owner,
        organiser.association,
        statement,
        rounds,
        seconds,
      );
      rows.push({
        work,
        against: 'the same query without',
        figure: medianRatio(on.rates, off.rates),
        atLeast: 0.5,
      });
    }
    return rows;
  } finally {
    await app.end();
    await owner.end();
  }
}

/** @param {import('./organiser.mjs').Organiser[]} all those with the most sessions first */
async function largest(all) {
  const counted = await Promise.all(
    all.map(async (organiser) => ({
      organiser,
      sessions: await organiser.ask('GET', `/sessions?from=${day(-15)}&to=${day(15)}`),
    })),
  );
  return counted
    .toSorted((a, b) => b.sessions.length - a.sessions.length)
    .map(({ organiser }) => organiser);
}

/** @param {import('./organiser.mjs').Organiser} organiser @param {string} path */
async function statementOf(organiser, path) {
  await organiser.ask('GET', path, { record: true });
  const statement = (await organiser.statements()).find(({ text }) =>
    /from session s\b/.test(text),
  );
  if (!statement) throw new Error(`${path} read no session.`);
  return statement;
}

/**
 * @param {pg.Pool} app @param {pg.Pool} owner @param {string} association @param {import('./stack.mjs').Statement} statement
 * @param {number} rounds @param {number} seconds
 */
async function measure(app, owner, association, { text, values }, rounds, seconds) {
  // Without the policy the query has to name the association itself, or it would read those of all.
  const unguarded = text.replace(
    /where (?=s\.(?:id|starts_at)\b)/,
    `where s.association_id = $${values.length + 1} and `,
  );
  const on = within(app, async (client) => {
    await client.query(`select set_config('app.association', $1, true)`, [association]);
    return (await client.query(text, values)).rowCount;
  });
  const off = within(
    owner,
    async (client) => (await client.query(unguarded, [...values, association])).rowCount,
  );
  const [guarded, free] = [await on(), await off()];
  if (!guarded || guarded !== free)
    throw new Error(`With row-level security ${guarded} rows are read, without ${free}.`);
  return byTurns(rounds, {
    on: () => inLoops({ work: on, seconds, loops: LOOPS }),
    off: () => inLoops({ work: off, seconds, loops: LOOPS }),
  });
}

/** @template T @param {pg.Pool} pool @param {(client: pg.PoolClient) => Promise<T>} work @returns {() => Promise<T>} it in a transaction */
const within = (pool, work) => async () => {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const done = await work(client);
    await client.query('commit');
    return done;
  } finally {
    client.release();
  }
};
