// npm run sql [files]: compares the statements of the API with a database that has today's migrations.
import { buildIfNeeded } from './start/build.mjs';
import { installIfNeeded } from './start/install.mjs';
import { command, shutdown } from './start/shutdown.mjs';

const say = (/** @type {string} */ line) => console.error(`· ${line}`);

await command(async () => {
  const files = process.argv.slice(2);
  await installIfNeeded(say);
  await buildIfNeeded(say);
  const { checkStatements } = await import('./sql/against-database.mjs');
  const { code } = await checkStatements(files.length > 0 ? files : undefined);
  await shutdown(code);
});
