import { throwawayPostgres } from '../../../../tools/postgres/throwaway.mjs';
import { migrate, ownerDataSource } from '../database/migrate';
import { testSettings } from './test-settings';

/** One PostgreSQL for the whole run, with a migrated database that each spec file clones. */
export default async function globalSetUp(): Promise<void> {
  const postgres = await throwawayPostgres();
  process.env['PRESENCE_TEST_DATABASE_URL'] = postgres.url;
  globalThis.presencePostgres = postgres;
  await migrate(testSettings(postgres.url));
  const owner = await ownerDataSource({ DATABASE_URL: postgres.url }).initialize();
  await owner.query('create database presence_template template presence');
  await owner.destroy();
}
