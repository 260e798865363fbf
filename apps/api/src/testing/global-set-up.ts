import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { throwawayPostgres } from '../../../../tools/postgres/throwaway.mjs';
import { migrate, ownerDataSource } from '../database/migrate';
import { installQueues } from '../jobs/install-queues';
import { testSettings } from './test-settings';

/**
 * One PostgreSQL for the whole run, with a migrated database that each spec file clones; the thread of the rota's engine;
 * and the server's packages as one file.
 */
export default async function globalSetUp(): Promise<void> {
  const postgres = await throwawayPostgres();
  process.env['PRESENCE_TEST_DATABASE_URL'] = postgres.url;
  globalThis.presencePostgres = postgres;
  await migrate(testSettings(postgres.url), installQueues);
  const owner = await ownerDataSource({ DATABASE_URL: postgres.url }).initialize();
  await owner.query('create database presence_template template presence');
  await owner.destroy();
  // What the migration declared would be given to every spec file, where they run in this very process.
  Reflect.deleteProperty(globalThis, 'typeormMetadataArgsStorage');
  const root = join(__dirname, '../../../..');
  execFileSync(process.execPath, [join(root, 'tools/build-api.mjs'), '--rota-worker']);
  execFileSync(process.execPath, [join(root, 'tools/jest/bundle-packages.mjs')]);
  process.env['PRESENCE_TEST_ROTA_WORKER'] = join(root, 'dist/test/rota-worker.js');
}
