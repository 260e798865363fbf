/** @typedef {import('./stack.mjs').Statement} Statement */

/** @param {Statement[]} statements @returns {Statement[]} the business transaction alone, from its beginning to its commit */
export function transactionOf(statements) {
  const begin = statements.findLastIndex(({ text }) => /^start transaction/i.test(text));
  const length = statements.slice(begin).findIndex(({ text }) => /^commit/i.test(text)) + 1;
  return statements.slice(begin, begin + length);
}

/**
 * Sends the statements of a request once more, without the server around them.
 * @param {import('pg').Pool} pool @param {Statement[]} statements
 */
export async function replay(pool, statements) {
  const client = await pool.connect();
  try {
    for (const { text, values } of statements) await client.query(text, values);
  } finally {
    client.release();
  }
}
