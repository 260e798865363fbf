import { migrate, ownerDataSource } from './database/migrate';
import { loadCommunes } from './geography/communes/load-communes';
import { readSettings } from './settings/settings';

/** The database's own step of a deployment: its shape first, then the reference data that everybody shares. */
async function main(): Promise<void> {
  const settings = readSettings(process.env);
  await migrate(settings);
  const owner = await ownerDataSource(settings).initialize();
  await loadCommunes(owner).finally(() => owner.destroy());
}

main().catch((error: unknown) => {
  process.stderr.write(`The database could not be brought up to date: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
