import { PlainError } from '../plain-error.mjs';
import { apiEnvironment, lastWords, runProgram, startApi } from './api.mjs';
import { announce } from './announce.mjs';
import { buildIfNeeded } from './build.mjs';
import { openDatabase } from './database.mjs';
import { loadDemo } from './demo.mjs';
import { installIfNeeded } from './install.mjs';
import { endLeftovers } from './leftovers.mjs';
import { openMailbox } from './mailbox.mjs';
import { requireGlibc, requirePort, requireRoom } from './preflight.mjs';
import { presenceSecret } from './secret.mjs';
import { command, isClosing, onShutdown } from './shutdown.mjs';

const say = (/** @type {string} */ line) => console.log(`· ${line}`);

/**
 * Everything up to a database that is ready, for `npm start` and `npm run dev` alike.
 * @param {{ build: (say: (line: string) => void) => Promise<void> }} options
 */
export async function prepare({ build }) {
  const port = Number(process.env.PORT ?? 4300);
  const host = process.env.HOST ?? '127.0.0.1';
  requireGlibc();
  await endLeftovers();
  requireRoom(200);
  await requirePort(port, host);
  await installIfNeeded(say);
  await build(say);
  const database = await openDatabase(say);
  onShutdown(database.stop);
  const mailbox = process.env.SMTP_URL
    ? undefined
    : openMailbox({ smtp: portFrom('PRESENCE_SMTP_PORT'), web: portFrom('PRESENCE_MAIL_PORT') });
  mailbox?.catch(() => undefined);
  const publicUrl = process.env.PUBLIC_URL ?? `http://localhost:${port}`;
  const setting = { databaseUrl: database.url, secret: presenceSecret(), port, host, publicUrl };
  await runProgram('migrate', [], apiEnvironment(setting));
  const wantsDemo = database.embedded
    ? !process.argv.includes('--no-demo')
    : process.argv.includes('--demo');
  const logins = wantsDemo
    ? await loadDemo(apiEnvironment(setting), { embedded: database.embedded, say })
    : [];
  const mail = await mailbox;
  return {
    database,
    logins,
    mail,
    setting: { ...setting, smtpUrl: mail?.smtpUrl ?? process.env.SMTP_URL },
  };
}

async function run() {
  console.log('Présence démarre… (Ctrl-C to stop)');
  const { database, logins, mail, setting } = await prepare({ build: buildIfNeeded });
  const api = await startApi(setting);
  announce({ publicUrl: setting.publicUrl, mailUrl: mail?.webUrl, logins });
  const gone = await Promise.race([
    api.ended.then(() => 'api'),
    ...(database.ended ? [database.ended.then(() => 'database')] : []),
  ]);
  if (isClosing()) return new Promise(() => undefined);
  throw new PlainError(
    gone === 'api'
      ? `The API stopped: ${lastWords(api.logFile)} (details in .data/logs/api.log).`
      : 'The database stopped (details in .data/postgres/postgres.log).',
  );
}

/** @param {string} name */
function portFrom(name) {
  return process.env[name] ? Number(process.env[name]) : undefined;
}

/** What `npm start` does. */
export const runAsCommand = () => command(run);
