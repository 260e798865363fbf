// npm run audit, npm run found, npm run rotate-keys, npm run republish: runs one of the server's commands on the database that is running now.
import { inRoot } from './paths.mjs';
import { apiEnvironment } from './start/api.mjs';
import { buildIfNeeded } from './start/build.mjs';
import { start } from './start/children.mjs';
import { runningDatabaseUrl } from './start/database.mjs';
import { installIfNeeded } from './start/install.mjs';
import { bundledNode } from './start/node-binary.mjs';
import { presenceSecret } from './start/secret.mjs';
import { command, shutdown } from './start/shutdown.mjs';

const say = (/** @type {string} */ line) => console.error(`· ${line}`);
const [name = '', ...options] = process.argv.slice(2);

await command(async () => {
  const databaseUrl = runningDatabaseUrl();
  await installIfNeeded(say);
  await buildIfNeeded(say);
  const port = Number(process.env.PORT ?? 4300);
  const publicUrl = process.env.PUBLIC_URL ?? `http://localhost:${port}`;
  const env = apiEnvironment({ databaseUrl, secret: presenceSecret(), port, publicUrl });
  // What it says is told whole, also when it ends with a complaint: one association of many may be the one.
  const child = start(name, bundledNode(), [inRoot(`dist/apps/api/${name}.js`), ...options], {
    env,
    echo: true,
  });
  await shutdown(await child.ended);
});
