import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { test } from 'node:test';
import { bareConnection, bodyLength } from './bare-connection.mjs';

test('reads answer after answer on one connection, however they arrive', async () => {
  const server = createServer((request, response) => {
    if (request.headers['if-none-match']) return void response.writeHead(304).end();
    const body = 'x'.repeat(Number(request.url?.slice(1)));
    response.writeHead(body.length === 3 ? 404 : 200, { 'content-length': body.length });
    response.write(body.slice(0, 2));
    setTimeout(() => response.end(body.slice(2)), 5);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const url = `http://127.0.0.1:${port}`;
  const [bare, held] = [bareConnection(url), bareConnection(url, { 'If-None-Match': '"1"' })];
  for (const [path, status] of /** @type {const} */ ([
    ['/200000', 200],
    ['/3', 404],
    ['/0', 200],
  ]))
    assert.equal(await bare.get(path), status);
  assert.equal(await held.get('/5'), 304);
  const cut = bare.get('/9');
  server.closeAllConnections();
  await assert.rejects(cut);
  held.close();
  server.close();
});

test('refuses an answer whose end it could not know', () => {
  assert.throws(() => bodyLength('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked', 200));
  assert.equal(bodyLength('HTTP/1.1 200 OK\r\nContent-Length: 12', 200), 12);
});
