import { Client } from 'pg';
import { createApp } from './app';
import { roleUrl } from './database/roles';
import { readSettings, type Settings } from './settings/settings';
import { mountWebApps } from './web/mount';

/** Starts the server, or says in one sentence why it cannot. */
async function main(): Promise<void> {
  const settings = readSettings(process.env);
  await reachDatabase(settings);
  const app = await createApp(settings);
  await mountWebApps(app, settings);
  await app.listen(settings.PORT, settings.HOST);
  process.stdout.write(`${JSON.stringify({ listening: settings.PORT })}\n`);
}

/** Says what is wrong with the database before Nest would, in a sentence instead of a stack. */
async function reachDatabase(settings: Settings): Promise<void> {
  const client = new Client({
    connectionString: roleUrl('presence_app', settings),
    connectionTimeoutMillis: 5000,
  });
  await client.connect().catch((error: Error & { code?: string }) => {
    throw new Error(
      `PostgreSQL does not answer as DATABASE_URL says (${error.code ?? error.message}).`,
    );
  });
  await client.end();
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
