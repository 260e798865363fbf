// npm run rewrap-keys: changes the product's secret. Stop npm start and every other server first.
import fs from 'node:fs';
import path from 'node:path';
import { dataDir } from './paths.mjs';
import { PlainError } from './plain-error.mjs';
import { apiEnvironment, runProgram } from './start/api.mjs';
import { buildIfNeeded } from './start/build.mjs';
import { openDatabase } from './start/database.mjs';
import { installIfNeeded } from './start/install.mjs';
import { endLeftovers } from './start/leftovers.mjs';
import { command, onShutdown, shutdown } from './start/shutdown.mjs';

const say = (/** @type {string} */ line) => console.error(`· ${line}`);
const secretFile = path.join(dataDir, 'secret');

await command(async () => {
  const secret = process.env.PRESENCE_SECRET;
  const kept = fs.existsSync(secretFile) ? fs.readFileSync(secretFile, 'utf8').trim() : undefined;
  const old = process.env.PRESENCE_SECRET_OLD ?? kept;
  if (!secret || !old)
    throw new PlainError(
      'Give the new secret in PRESENCE_SECRET, and the old one in PRESENCE_SECRET_OLD.',
    );
  await endLeftovers();
  await installIfNeeded(say);
  await buildIfNeeded(say);
  const database = await openDatabase(say);
  onShutdown(database.stop);
  const setting = {
    databaseUrl: database.url,
    secret,
    port: 0,
    publicUrl: 'http://localhost:4300',
  };
  console.log(
    (
      await runProgram(
        'rewrap-keys',
        [],
        apiEnvironment({ ...setting, env: { PRESENCE_SECRET_OLD: old } }),
      )
    ).trim(),
  );
  if (database.embedded && kept) {
    fs.writeFileSync(secretFile, secret, { mode: 0o600 });
    console.log('npm start takes the new secret from .data/secret from now on.');
  }
  await shutdown(0);
});
