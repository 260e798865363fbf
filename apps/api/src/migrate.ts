import { Client } from 'pg';
import { migrate, ownerDataSource } from './database/migrate';
import { loadCommunes } from './geography/communes/load-communes';
import { installQueues } from './jobs/install-queues';
import { refuseForeignSecret } from './sealing/stored-keys';
import { readSettings, type Settings } from './settings/settings';

/** The database's own step of a deployment: its shape first, then the reference data that everybody shares. */
async function main(): Promise<void> {
  const settings = readSettings(process.env);
  await knowSecret(settings);
  await migrate(settings, installQueues);
  const owner = await ownerDataSource(settings).initialize();
  await loadCommunes(owner).finally(() => owner.destroy());
}

/** Asked before anything is changed: the roles' passwords come from the secret too. */
async function knowSecret({ DATABASE_URL, PRESENCE_SECRET }: Settings): Promise<void> {
  const client = new Client({ connectionString: DATABASE_URL });
  await client.connect();
  await refuseForeignSecret(client, PRESENCE_SECRET).finally(() => client.end());
}

main().catch((error: unknown) => {
  process.stderr.write(
    `The database could not be brought up to date: ${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exit(1);
});
