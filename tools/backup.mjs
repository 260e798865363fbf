// npm run backup -- FILE: the whole database in one file, while the servers run.
import fs from 'node:fs';
import path from 'node:path';
import { PlainError } from './plain-error.mjs';
import { clientProgram } from './postgres/clients.mjs';
import { clientEnvironment, connected, majorVersion, superuserUrl } from './postgres/superuser.mjs';
import { lastWords } from './start/api.mjs';
import { start } from './start/children.mjs';
import { runningDatabaseUrl } from './start/database.mjs';
import { command } from './start/shutdown.mjs';

await command(async () => {
  const [given] = process.argv.slice(2);
  if (!given)
    throw new PlainError('Say where the backup goes: npm run backup -- /a/folder/presence.dump');
  const file = path.resolve(process.env.INIT_CWD ?? '.', given);
  if (fs.existsSync(file)) throw new PlainError(`${file} is there already: choose another name.`);
  const address = superuserUrl(runningDatabaseUrl());
  const program = clientProgram('pg_dump', await connected(address, majorVersion));
  // A backup that was broken off is never taken for one.
  const draft = `${file}.part`;
  fs.closeSync(fs.openSync(draft, 'w', 0o600));
  const dump = start('backup', program, ['--format=custom', '--no-password', `--file=${draft}`], {
    env: clientEnvironment(address),
    graceMs: 2000,
  });
  if ((await dump.ended) !== 0) {
    fs.rmSync(draft, { force: true });
    throw new PlainError(`The backup failed: ${lastWords(dump.logFile)}.`);
  }
  fs.renameSync(draft, file);
  console.log(
    `${file}: ${Math.ceil(fs.statSync(file).size / 1024)} kB. It is worth nothing without PRESENCE_SECRET (.data/secret under npm start): keep that in another place.`,
  );
});
