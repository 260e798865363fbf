import { randomBytes } from 'node:crypto';
import { freePort } from '../ports.mjs';
import { inRoot } from '../paths.mjs';
import { throwawayPostgres } from '../postgres/throwaway.mjs';
import { apiEnvironment, runProgram } from '../start/api.mjs';
import { start } from '../start/children.mjs';
import { bundledNode } from '../start/node-binary.mjs';

/**
 * Compares every statement tagged `sql` with a database that has today's migrations; what was built has to be fresh.
 * @param {string[]} files globs of what is read
 * @returns {Promise<{ code: number }>}
 */
export async function checkStatements(files = ['apps/api/src/**/*.ts']) {
  const port = await freePort(5900);
  const database = await throwawayPostgres({ port });
  try {
    const setting = {
      databaseUrl: database.url,
      secret: randomBytes(48).toString('base64url'),
      port,
      publicUrl: `http://localhost:${port}`,
    };
    await runProgram('migrate', [], apiEnvironment(setting), '-statements');
    const child = start(
      'statements',
      bundledNode(),
      [
        inRoot('node_modules/eslint/bin/eslint.js'),
        ...['--no-config-lookup', '-c', 'eslint.sql.config.mjs', '--max-warnings=0'],
        ...files,
      ],
      { env: { ...process.env, PRESENCE_SCHEMA_URL: database.url }, echo: true },
    );
    return { code: await child.ended };
  } finally {
    await database.stop();
  }
}
