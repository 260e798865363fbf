import { createApp } from './app';
import { readSettings } from './settings/settings';
import { mountWebApps } from './web/mount';

/** Starts the server, or says in one sentence why it cannot. */
async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const app = await createApp(settings);
  await mountWebApps(app, settings);
  await app.listen(settings.PORT, settings.HOST);
  process.stdout.write(`${JSON.stringify({ listening: settings.PORT })}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
