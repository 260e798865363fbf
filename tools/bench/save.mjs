import pg from 'pg';
import { median, medianRatio, short } from './figures.mjs';
import { byTurns, inLoops } from './load.mjs';
import { day, organisers } from './organiser.mjs';
import { transactionOf } from './replay.mjs';

/** @typedef {import('./stack.mjs').Statement} Statement */
/** @typedef {{ organiser: import('./organiser.mjs').Organiser, id: string, version: number, cancelled: boolean, saves: { cancel: Statement[], restore: Statement[] } }} Saver */

const AUDIT = /append_audit_event/;
const MOST = 4;

/**
 * Cancelling and restoring a session of a published group, each association one at a time: through HTTP, beside the
 * statements that the server itself sends for it, with and without those of the audit log.
 * @param {import('./stack.mjs').Stack} stack @param {{ rounds: number, seconds: number, say: (line: string) => void }} options
 * @returns {Promise<import('./table.mjs').Row[]>}
 */
export async function save(stack, { rounds, seconds, say }) {
  /** @type {Saver[]} */
  const savers = [];
  for (const organiser of await organisers(stack)) {
    const saver = savers.length < MOST && (await saverOf(organiser));
    if (saver) savers.push(saver);
  }
  const pool = new pg.Pool({ connectionString: stack.roleUrl('presence_app'), max: MOST });
  const load = { seconds, loops: savers.length };
  try {
    const { http, audited, unaudited } = await byTurns(rounds, {
      http: () => inLoops({ ...load, work: (loop) => turn(savers[loop]) }),
      audited: () => inLoops({ ...load, work: (loop) => replay(pool, savers[loop], true) }),
      unaudited: () => inLoops({ ...load, work: (loop) => replay(pool, savers[loop], false) }),
    });
    say(
      `${savers[0].saves.cancel.length} statements a save; ${short(median(http.rates))}/s through HTTP, ${short(median(audited.rates))}/s raw, ${short(median(unaudited.rates))}/s unaudited; p99 ${short(http.p99)} and ${short(audited.p99)} ms`,
    );
    return [
      {
        work: 'saving a session, audited',
        against: 'the same statements unaudited',
        figure: medianRatio(audited.rates, unaudited.rates),
        atLeast: 0.6,
      },
      {
        work: 'saving a session, p99 through HTTP',
        against: 'p99 of its statements raw',
        figure: http.p99 / audited.p99,
        atMost: 3,
      },
    ];
  } finally {
    await pool.end();
  }
}

/** @param {import('./organiser.mjs').Organiser} organiser @returns {Promise<Saver | undefined>} undefined where nothing is published */
async function saverOf(organiser) {
  const sessions = await organiser.ask('GET', `/sessions?from=${day(2)}&to=${day(90)}`);
  for (const { id, version, cancelledAt } of sessions.slice(0, 20)) {
    if (cancelledAt) continue;
    /** @type {Saver} */
    const saver = { organiser, id, version, cancelled: false, saves: { cancel: [], restore: [] } };
    for (const way of /** @type {const} */ (['cancel', 'restore'])) {
      await turn(saver, true);
      saver.saves[way] = transactionOf(await organiser.statements());
    }
    if (saver.saves.cancel.some(({ text }) => /published_listing/.test(text))) return saver;
  }
  return undefined;
}

/** @param {Saver} saver @param {boolean} [record] */
async function turn(saver, record = false) {
  const { organiser, id, version, cancelled } = saver;
  const path = `/sessions/${id}/cancellation`;
  const session = cancelled
    ? await organiser.ask('DELETE', path, { version, record })
    : await organiser.ask('PUT', path, {
        version,
        record,
        body: { publicWord: 'La salle est en travaux.' },
      });
  Object.assign(saver, { version: session.version, cancelled: !cancelled });
}

/** @param {pg.Pool} pool @param {Saver} saver @param {boolean} audited */
async function replay(pool, saver, audited) {
  const client = await pool.connect();
  try {
    for (const { text, values } of saver.cancelled ? saver.saves.restore : saver.saves.cancel) {
      if (!audited && AUDIT.test(text)) continue;
      await client.query(text, values);
    }
    saver.cancelled = !saver.cancelled;
    saver.version++;
  } finally {
    client.release();
  }
}
