// npm run restore -- FILE: a backup into an empty database, brought up to date and its audit log verified. The mails that
// waited when it was made are taken away, unless --keep-mails asks to send them.
import fs from 'node:fs';
import path from 'node:path';
import { PlainError } from './plain-error.mjs';
import { clientProgram } from './postgres/clients.mjs';
import { clientEnvironment, connected, majorVersion, superuserUrl } from './postgres/superuser.mjs';
import { dropWaitingMails } from './postgres/waiting-mails.mjs';
import { apiEnvironment, lastWords, runProgram } from './start/api.mjs';
import { buildIfNeeded } from './start/build.mjs';
import { start } from './start/children.mjs';
import { openDatabase } from './start/database.mjs';
import { installIfNeeded } from './start/install.mjs';
import { endLeftovers } from './start/leftovers.mjs';
import { presenceSecret } from './start/secret.mjs';
import { command, onShutdown, shutdown } from './start/shutdown.mjs';

const ROLES = ['presence_app', 'presence_login', 'presence_directory', 'presence_jobs'];
const say = (/** @type {string} */ line) => console.error(`· ${line}`);

/** @param {import('pg').Client} client */
async function prepare(client) {
  const { rows } = await client.query(
    `select count(*)::int as count from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`,
  );
  if (rows[0].count > 0)
    throw new PlainError(
      'This database is not empty: restore into a new one. Under npm start, move .data/postgres away first.',
    );
  // What is granted in the backup is granted to these; migrating gives them their passwords.
  for (const role of ROLES) {
    const known = await client.query('select 1 from pg_roles where rolname = $1', [role]);
    if (!known.rowCount)
      await client.query(
        `create role ${role} nologin nosuperuser nocreatedb nocreaterole nobypassrls`,
      );
  }
  return majorVersion(client);
}

await command(async () => {
  const [given] = process.argv.slice(2).filter((word) => word !== '--keep-mails');
  if (!given) throw new PlainError('Say which backup: npm run restore -- /a/folder/presence.dump');
  const file = path.resolve(process.env.INIT_CWD ?? '.', given);
  if (!fs.existsSync(file)) throw new PlainError(`There is no ${file}.`);
  await endLeftovers();
  await installIfNeeded(say);
  await buildIfNeeded(say);
  const database = await openDatabase(say);
  onShutdown(database.stop);
  const address = superuserUrl(database.url);
  const program = clientProgram('pg_restore', await connected(address, prepare));
  const owner = decodeURIComponent(new URL(database.url).username);
  const args = [
    '--no-owner',
    `--role=${owner}`,
    '--single-transaction',
    '--exit-on-error',
    '--no-password',
    `--dbname=${clientEnvironment(address).PGDATABASE}`,
    file,
  ];
  const restore = start('restore', program, args, { env: clientEnvironment(address) });
  if ((await restore.ended) !== 0)
    throw new PlainError(
      `The restore failed, and left the database empty: ${lastWords(restore.logFile)}.`,
    );
  const keepMails = process.argv.includes('--keep-mails');
  const dropped = keepMails ? undefined : await connected(address, dropWaitingMails);
  const env = apiEnvironment({
    databaseUrl: database.url,
    secret: presenceSecret(),
    port: 0,
    publicUrl: 'http://localhost:4300',
  });
  await runProgram('migrate', [], env);
  console.log((await runProgram('audit', [], env)).trim());
  console.log(
    `Restored from ${file}. Its audit log is as it says above, and PRESENCE_SECRET is the one of its records.`,
  );
  console.log(
    dropped === undefined
      ? 'The mails that waited in it leave as soon as a server runs.'
      : `${dropped} mails that waited in it were taken away. A server on this database still writes new ones: rehearse without SMTP_URL.`,
  );
  console.log(
    'Who was erased and what was withdrawn since the backup is back: see "Redo what was erased" in docs/operations.md.',
  );
  await shutdown(0);
});
