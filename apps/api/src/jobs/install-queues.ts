import pg from 'pg';
import { PgBoss } from 'pg-boss';
import { assembled } from '../database/sql';
import type { Settings } from '../settings/settings';
import { QUEUES, QUEUE_SCHEMA, SCHEDULE_TIME_ZONE, SCHEDULES } from './queues';

/**
 * Brings the queues' own schema up to date, as the owner: the server has no right to change tables. Whoever writes
 * business rows may add a job in the same transaction and see nothing of the others; only the worker's role reads them.
 */
export async function installQueues(settings: Pick<Settings, 'DATABASE_URL'>): Promise<void> {
  const boss = new PgBoss({
    connectionString: settings.DATABASE_URL,
    schema: QUEUE_SCHEMA,
    max: 1,
    supervise: false,
    schedule: false,
    registerInstance: false,
  });
  boss.on('error', () => undefined);
  await boss.start();
  try {
    for (const [name, options] of Object.entries(QUEUES)) {
      await boss.createQueue(name, options);
      await boss.updateQueue(name, options);
    }
    for (const [name, cron] of Object.entries(SCHEDULES))
      await boss.schedule(name, cron, null, { tz: SCHEDULE_TIME_ZONE });
  } finally {
    await boss.stop({ graceful: false });
  }
  await grant(settings.DATABASE_URL);
}

async function grant(databaseUrl: string): Promise<void> {
  const owner = new pg.Client({ connectionString: databaseUrl });
  await owner.connect();
  try {
    await owner.query(
      assembled(`
      grant usage on schema ${QUEUE_SCHEMA} to presence_jobs, presence_app, presence_login;
      grant select, insert, update, delete on all tables in schema ${QUEUE_SCHEMA} to presence_jobs;
      grant usage on all sequences in schema ${QUEUE_SCHEMA} to presence_jobs;
      grant select on ${QUEUE_SCHEMA}.queue to presence_app, presence_login;
      grant insert, select (id) on ${QUEUE_SCHEMA}.job_common to presence_app, presence_login;
    `),
    );
  } finally {
    await owner.end();
  }
}
