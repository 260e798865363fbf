import pg from 'pg';
import { DataSource } from 'typeorm';
import type { Settings } from '../settings/settings';
import { entities } from './entities';
import { SnakeNaming } from './naming';
import { roleUrl, type DatabaseRole } from './roles';

export const APP_DATA_SOURCE = Symbol('app data source');
export const LOGIN_DATA_SOURCE = Symbol('login data source');
export const DIRECTORY_POOL = Symbol('directory pool');

// A calendar date is no instant: left to itself pg would read it as midnight somewhere.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

/** A data source over one narrow role. Neither named statements nor session settings: PgBouncer may stand in between. */
export function dataSourceFor(role: DatabaseRole, settings: Settings): DataSource {
  return new DataSource({
    type: 'postgres',
    url: roleUrl(role, settings),
    entities,
    namingStrategy: new SnakeNaming(),
    installExtensions: false,
    poolSize: settings.DATABASE_POOL,
    applicationName: `presence ${role}`,
    extra: { connectionTimeoutMillis: settings.DATABASE_PATIENCE, idleTimeoutMillis: 30_000 },
  });
}

/** The directory answers with plain SQL over its published projection: a bare pool. */
export function directoryPool(settings: Settings): pg.Pool {
  const pool = new pg.Pool({
    connectionString: roleUrl('presence_directory', settings),
    max: settings.DATABASE_POOL,
    connectionTimeoutMillis: settings.DATABASE_PATIENCE,
  });
  // An idle connection that the server closes is replaced at the next request.
  pool.on('error', () => undefined);
  return pool;
}
