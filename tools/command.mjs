// npm run audit, npm run found, npm run rotate-keys: runs one of the server's commands on the database that is running now.
import { apiEnvironment, runProgram } from './start/api.mjs';
import { buildIfNeeded } from './start/build.mjs';
import { runningDatabaseUrl } from './start/database.mjs';
import { installIfNeeded } from './start/install.mjs';
import { presenceSecret } from './start/secret.mjs';
import { command } from './start/shutdown.mjs';

const say = (/** @type {string} */ line) => console.error(`· ${line}`);
const [name = '', ...options] = process.argv.slice(2);

await command(async () => {
  const databaseUrl = runningDatabaseUrl();
  await installIfNeeded(say);
  await buildIfNeeded(say);
  const port = Number(process.env.PORT ?? 4300);
  const publicUrl = process.env.PUBLIC_URL ?? `http://localhost:${port}`;
  console.log((await runProgram(name, options, apiEnvironment({ databaseUrl, secret: presenceSecret(), port, publicUrl }))).trim());
});
