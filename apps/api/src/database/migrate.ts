import pg from 'pg';
import { DataSource } from 'typeorm';
import type { Settings } from '../settings/settings';
import { importedEntities } from './data-sources';
import { migrations } from './migrations';
import { SnakeNaming } from './naming';
import { DATABASE_ROLES, rolePassword } from './roles';
import { assembled, sql } from './sql';

/** Any number that no other program on the same database would take for its advisory lock. */
const MIGRATION_LOCK = 7_306_573;

/** The owner's data source: migrations and the seed, never requests. */
export function ownerDataSource(settings: Pick<Settings, 'DATABASE_URL'>): DataSource {
  return new DataSource({
    type: 'postgres',
    url: settings.DATABASE_URL,
    entities: importedEntities(),
    migrations,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    namingStrategy: new SnakeNaming(),
    installExtensions: false,
    applicationName: 'presence owner',
  });
}

/** Makes the narrow roles where they are missing, and gives them the passwords derived from the secret. */
export async function ensureRoles(client: pg.Client, secret: string): Promise<void> {
  for (const role of DATABASE_ROLES) {
    const password = client.escapeLiteral(rolePassword(role, secret));
    const { rows } = await client.query<{ trusted: boolean }>(
      sql`select rolsuper or rolbypassrls as trusted from pg_roles where rolname = $1`,
      [role],
    );
    const [known] = rows;
    if (known?.trusted)
      throw new Error(
        `The role ${role} bypasses row-level security: take that right from it first.`,
      );
    // An owner that is no superuser may name such rights when it makes a role, but not when it changes one.
    if (known) await client.query(assembled(`alter role ${role} login password ${password}`));
    else
      await client.query(
        assembled(
          `create role ${role} login nosuperuser nocreatedb nocreaterole nobypassrls password ${password}`,
        ),
      );
  }
}

/** Brings a database up to date, and then what else keeps tables in it, one process at a time. */
export async function migrate(
  settings: Settings,
  ...others: ((settings: Settings) => Promise<void>)[]
): Promise<void> {
  const client = new pg.Client({ connectionString: settings.DATABASE_URL });
  await client.connect();
  try {
    await client.query(sql`select pg_advisory_lock($1)`, [MIGRATION_LOCK]);
    await ensureRoles(client, settings.PRESENCE_SECRET);
    const owner = await ownerDataSource(settings).initialize();
    await owner.runMigrations().finally(() => owner.destroy());
    for (const other of others) await other(settings);
  } finally {
    await client.end();
  }
}
