import { Logger } from '@nestjs/common';
import { PgBoss } from 'pg-boss';
import { roleUrl } from '../database/roles';
import type { Settings } from '../settings/settings';
import { QUEUE_SCHEMA } from './queues';

/** Starts pg-boss under its own narrow role, on the schema that migrating prepared. */
export async function startBoss(settings: Settings): Promise<PgBoss> {
  const logger = new Logger('Jobs');
  const boss = new PgBoss({
    connectionString: roleUrl('presence_jobs', settings),
    schema: QUEUE_SCHEMA,
    application_name: 'presence presence_jobs',
    max: 4,
    connectionTimeoutMillis: settings.DATABASE_PATIENCE,
    migrate: false,
    createSchema: false,
    // Both ask for rights on tables that the server does not have; autovacuum is enough at this size.
    reindex: false,
    monitorVacuum: false,
    maintenanceIntervalSeconds: 300,
  });
  // While PostgreSQL is away each poll fails; the next one after its return works.
  boss.on('error', (error) => logger.warn(error.message));
  await boss.start();
  return boss;
}
