import { getDataSourceToken } from '@nestjs/typeorm';
import pg from 'pg';
import { DataSource, getMetadataArgsStorage, type DataSourceOptions } from 'typeorm';
import type { Settings } from '../settings/settings';
import { SnakeNaming } from './naming';
import { roleUrl, type DatabaseRole } from './roles';

/** The data source that knows sign-in and nothing else; the association's rows have the unnamed one. */
export const LOGIN = 'login';
export const APP_DATA_SOURCE = getDataSourceToken();
export const LOGIN_DATA_SOURCE = getDataSourceToken(LOGIN);
export const DIRECTORY_POOL = Symbol('directory pool');

// A calendar date is no instant: left to itself pg would read it as midnight somewhere.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

/** How one narrow role connects. No session settings: PgBouncer may stand in between. */
export const optionsFor = (role: DatabaseRole, settings: Settings): DataSourceOptions => ({
  type: 'postgres',
  url: roleUrl(role, settings),
  namingStrategy: new SnakeNaming(),
  installExtensions: false,
  poolSize: settings.DATABASE_POOL,
  applicationName: `presence ${role}`,
  extra: { connectionTimeoutMillis: settings.DATABASE_PATIENCE, idleTimeoutMillis: 30_000 },
});

/** The entities of every file that the program has imported, for programs that run outside the modules. */
export const importedEntities = (): DataSourceOptions['entities'] =>
  getMetadataArgsStorage().tables.flatMap(({ target }) =>
    typeof target === 'function' ? [target] : [],
  );

/** A data source of its own over one narrow role, for commands. */
export const dataSourceFor = (role: DatabaseRole, settings: Settings): DataSource =>
  new DataSource({ ...optionsFor(role, settings), entities: importedEntities() });

/**
 * The directory answers with plain SQL over its published projection: a bare pool. What is asked most has a name, so that
 * each connection plans it once (ADR 0027).
 */
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
