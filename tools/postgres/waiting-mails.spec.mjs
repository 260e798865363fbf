import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PgBoss } from 'pg-boss';
import { connected } from './superuser.mjs';
import { throwawayPostgres } from './throwaway.mjs';
import { dropWaitingMails } from './waiting-mails.mjs';

test('of a backup, the mails that waited are taken away and nothing else', async () => {
  const database = await throwawayPostgres();
  try {
    assert.equal(await connected(database.url, dropWaitingMails), 0);
    const boss = new PgBoss({
      connectionString: database.url,
      schema: 'pgboss',
      supervise: false,
      schedule: false,
    });
    boss.on('error', () => undefined);
    await boss.start();
    for (const queue of ['mail', 'digest', 'password-reset', 'upkeep']) {
      await boss.createQueue(queue);
      await boss.send(queue, {});
    }
    await boss.schedule('upkeep', '7 * * * *');
    await boss.stop({ graceful: false });
    assert.equal(await connected(database.url, dropWaitingMails), 3);
    const left = await connected(database.url, async (client) => {
      const jobs = await client.query(`select name from pgboss.job`);
      const schedules = await client.query(`select name from pgboss.schedule`);
      return [...jobs.rows, ...schedules.rows].map(({ name }) => name);
    });
    assert.deepEqual(left, ['upkeep', 'upkeep']);
  } finally {
    await database.stop();
  }
});
