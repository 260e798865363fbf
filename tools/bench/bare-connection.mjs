import { connect } from 'node:net';

const NO_BODY = new Set([204, 304]);

/** @param {string} head of an answer @param {number} status @returns {number} bytes of its body */
export function bodyLength(head, status) {
  if (NO_BODY.has(status)) return 0;
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
  if (length === undefined) throw new Error('The answer does not say how long it is.');
  return Number(length);
}

/**
 * Asks one thing after another on one connection, and reads no more of an answer than its status and its length.
 * An ordinary client works as hard as the server does, on the very cores that are measured, and only on one side of a
 * comparison: what it takes would be charged to HTTP.
 * @param {string} url @param {Record<string, string>} [headers]
 * @returns {{ get: (path: string) => Promise<number>, close: () => void }} `get` answers the status once all has arrived
 */
export function bareConnection(url, headers = {}) {
  const { hostname, port, host } = new URL(url);
  const fields = Object.entries({ Host: host, ...headers }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  const rest = ` HTTP/1.1\r\n${fields.join('')}\r\n`;
  const socket = connect({ host: hostname, port: Number(port), noDelay: true });
  /** @type {PromiseWithResolvers<number> | undefined} */
  let waiting;
  /** @type {Buffer | undefined} the beginning of an answer whose head has not arrived whole */
  let begun;
  let status = 0;
  let missing = 0;
  socket.on('data', (/** @type {Buffer} */ chunk) => {
    try {
      if (missing > 0) missing -= chunk.length;
      else {
        const held = begun ? Buffer.concat([begun, chunk]) : chunk;
        const end = held.indexOf('\r\n\r\n');
        begun = end < 0 ? held : undefined;
        if (begun) return;
        const head = held.toString('latin1', 0, end);
        status = Number(head.slice(9, 12));
        missing = end + 4 + bodyLength(head, status) - held.length;
      }
      if (missing === 0) waiting?.resolve(status);
    } catch (error) {
      waiting?.reject(error);
    }
  });
  socket.on('error', (error) => waiting?.reject(error));
  socket.on('close', () => waiting?.reject(new Error('The server closed the connection.')));
  return {
    get: (path) => {
      waiting = Promise.withResolvers();
      socket.write(`GET ${path}${rest}`, 'latin1');
      return waiting.promise;
    },
    close: () => socket.destroy(),
  };
}
