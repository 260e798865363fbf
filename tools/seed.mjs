// npm run seed -- --size national: loads demo data into the database that is running now.
import { announce } from './start/announce.mjs';
import { apiEnvironment, runProgram } from './start/api.mjs';
import { buildIfNeeded } from './start/build.mjs';
import { runningDatabaseUrl } from './start/database.mjs';
import { seedResult } from './start/demo.mjs';
import { installIfNeeded } from './start/install.mjs';
import { presenceSecret } from './start/secret.mjs';
import { command } from './start/shutdown.mjs';

const say = (/** @type {string} */ line) => console.log(`· ${line}`);

await command(async () => {
  const databaseUrl = runningDatabaseUrl();
  await installIfNeeded(say);
  await buildIfNeeded(say);
  const port = Number(process.env.PORT ?? 4300);
  const publicUrl = process.env.PUBLIC_URL ?? `http://localhost:${port}`;
  const env = apiEnvironment({ databaseUrl, secret: presenceSecret(), port, publicUrl });
  await runProgram('migrate', [], env);
  say('Loading demo data (the national size takes some minutes)');
  const { logins } = seedResult(await runProgram('seed', process.argv.slice(2), env));
  announce({ publicUrl, logins });
});
