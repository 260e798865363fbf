import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { PlainError } from '../plain-error.mjs';
import { stopServer } from './orphan.mjs';
import { command, lastComplaint } from './run.mjs';

const FAST_AND_FORGETFUL = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'wal_level=minimal',
  'max_wal_senders=0',
  'max_connections=300',
];

/**
 * Starts the server on a cluster and waits until it answers.
 * @param {{ dataDir: string, folder: string, port: number, durable: boolean, password: string }} options
 * @returns {Promise<{ ended: Promise<unknown>, stop: () => Promise<void> }>}
 */
export async function serve({ dataDir, folder, port, durable, password }) {
  const { file, options } = command('postgres');
  const settings = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'log_timezone=UTC',
    'timezone=UTC',
    ...(durable ? [] : FAST_AND_FORGETFUL),
  ];
  const log = path.join(dataDir, 'postgres.log');
  const out = fs.openSync(log, 'w');
  // A group of its own: Ctrl-C reaches the whole terminal, and the database must outlive the API by a moment.
  const child = spawn(file, ['-D', folder, ...settings.flatMap((setting) => ['-c', setting])], {
    ...options,
    detached: true,
    stdio: ['ignore', out, out],
    windowsHide: true,
  });
  fs.closeSync(out);
  const ended = new Promise((resolve) => child.once('exit', resolve).once('error', resolve));
  const onExit = () => child.kill(durable ? 'SIGINT' : 'SIGQUIT');
  process.once('exit', onExit);
  await untilReady(port, password, ended, log);
  child.unref();
  return {
    ended,
    stop: async () => {
      child.ref();
      if (child.exitCode === null && child.signalCode === null)
        await stopServer(folder, durable ? 'fast' : 'immediate');
      await ended;
      process.off('exit', onExit);
    },
  };
}

/** @param {number} port @param {string} password @param {Promise<unknown>} ended @param {string} log */
async function untilReady(port, password, ended, log) {
  let gone = false;
  void ended.then(() => (gone = true));
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    if (gone) throw new PlainError(`PostgreSQL did not start: ${lastComplaint(log)}`);
    const client = new pg.Client({
      host: '127.0.0.1',
      port,
      user: 'postgres',
      password,
      database: 'postgres',
    });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      const { code } = /** @type {{ code?: string }} */ (error);
      if (code === '28P01')
        throw new PlainError(`Another PostgreSQL answers on port ${port}: choose another port.`);
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
  }
  throw new PlainError(`PostgreSQL did not answer within a minute: ${lastComplaint(log)}`);
}
