import { AsyncLocalStorage } from 'node:async_hooks';
import type { IncomingMessage, Server } from 'node:http';
import pg from 'pg';

/** One statement as it went to PostgreSQL. */
type Statement = { text: string; values: unknown[] };

const HEADER = 'x-bench-record';
const storage = new AsyncLocalStorage<Statement[]>();
let last: Statement[] = [];

/** Every statement, in order, of the last request that carried `x-bench-record`. */
export const lastStatements = (): Statement[] => last;

/** Listens at pg itself, so that no statement of any pool, ORM or hand-written, escapes the count. */
export function recordStatements(server: Server): void {
  const prototype = pg.Client.prototype as unknown as { query: (...args: unknown[]) => unknown };
  const query = prototype.query;
  prototype.query = function (this: unknown, ...args: unknown[]) {
    const recording = storage.getStore();
    if (!recording) return query.apply(this, args);
    const config = args[0] as string | { text: string; values?: unknown[] };
    const statement =
      typeof config === 'string'
        ? { text: config, values: args[1] }
        : { text: config.text, values: config.values ?? args[1] };
    recording.push({
      text: statement.text,
      values: Array.isArray(statement.values) ? statement.values : [],
    });
    return query.apply(this, args);
  };
  server.prependListener('request', (request: IncomingMessage) => {
    if (!(HEADER in request.headers)) return;
    last = [];
    storage.enterWith(last);
  });
}
