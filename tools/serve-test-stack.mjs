// A whole Présence that forgets everything when stopped: for the browser stories, the pictures and the measurements.
import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { freePort } from './ports.mjs';
import { throwawayPostgres } from './postgres/throwaway.mjs';
import { apiEnvironment, runProgram, startApi } from './start/api.mjs';
import { buildIfNeeded } from './start/build.mjs';
import { seedResult } from './start/demo.mjs';
import { openMailbox } from './start/mailbox.mjs';
import { command, onShutdown } from './start/shutdown.mjs';

/**
 * @typedef {object} Stack
 * @property {string} url where the site answers, without a final slash
 * @property {string} mailUrl the mailbox's page; its API is below /api
 * @property {string} databaseUrl the owner's
 * @property {string} secret PRESENCE_SECRET of this stack
 * @property {import('./start/demo.mjs').Login[]} logins
 * @property {() => Promise<void>} stop
 */

/**
 * Builds what changed, then starts PostgreSQL, the mailbox and the API, with the demo loaded.
 * @param {{ size?: 'small' | 'departement' | 'national', number?: number, port?: number, build?: boolean, env?: NodeJS.ProcessEnv }} [options]
 *   port: where the site answers, else the first free one from 4400; build: false when dist/ is known to be fresh;
 *   env: more settings for the API
 * @returns {Promise<Stack>}
 */
export async function startStack({ size = 'small', number, port, build = true, env = {} } = {}) {
  if (build) await buildIfNeeded((line) => console.error(line));
  const web = port ?? (await freePort(4400));
  const database = await throwawayPostgres({ port: await freePort(web + 1) });
  const mailbox = await openMailbox({ smtp: web + 2, web: web + 3, name: `mailbox-${web}` });
  const publicUrl = `http://localhost:${web}`;
  const setting = {
    databaseUrl: database.url,
    secret: randomBytes(48).toString('base64url'),
    port: web,
    publicUrl,
    smtpUrl: mailbox.smtpUrl,
    // Stories are played at any hour, and wait for their mails.
    env: { QUIET_HOURS: 'off', ...env },
  };
  const stop = async () => {
    await mailbox.stop();
    await database.stop();
  };
  try {
    await runProgram('migrate', [], apiEnvironment(setting), `-${web}`);
    const seedArgs = [
      '--size',
      size,
      ...(number === undefined ? [] : ['--number', String(number)]),
    ];
    const { logins } = seedResult(
      await runProgram('seed', seedArgs, apiEnvironment(setting), `-${web}`),
    );
    const api = await startApi(setting, `api-${web}`);
    return {
      url: publicUrl,
      mailUrl: mailbox.webUrl,
      databaseUrl: database.url,
      secret: setting.secret,
      logins,
      stop: async () => {
        await api.stop();
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** `node tools/serve-test-stack.mjs [--size small] [--port 4400]`: serves until it is told to stop. */
async function serve() {
  const { values } = parseArgs({ options: { size: { type: 'string' }, port: { type: 'string' } } });
  const stack = await startStack({
    size: /** @type {'small' | undefined} */ (values.size),
    port: values.port ? Number(values.port) : undefined,
  });
  onShutdown(stack.stop);
  const { stop: _stop, secret: _secret, ...places } = stack;
  console.log(JSON.stringify(places));
  await new Promise(() => setInterval(() => undefined, 60_000));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) void command(serve);
