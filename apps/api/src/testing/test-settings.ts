import { readSettings, type Settings } from '../settings/settings';

/** Settings of a test: everything by default, one database, no log, and patience with a busy machine. */
export const testSettings = (databaseUrl: string): Settings =>
  readSettings({
    NODE_ENV: 'test',
    DATABASE_URL: databaseUrl,
    DATABASE_POOL: '10',
    DATABASE_PATIENCE: '60000',
    QUIET_HOURS: 'off',
    LOG_LEVEL: 'silent',
    PUBLIC_URL: 'http://localhost:4300',
  });
