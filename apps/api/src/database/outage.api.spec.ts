import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { paths } from '@presence/contract';
import type { NestExpressApplication } from '@nestjs/platform-express';
import supertest from 'supertest';
import { freePort } from '../../../../tools/ports.mjs';
import { startPostgres, type RunningPostgres } from '../../../../tools/postgres/start-postgres.mjs';
import { createApp } from '../app';
import { testSettings } from '../testing/test-settings';
import { migrate } from './migrate';
import { installQueues } from '../jobs/install-queues';

describe('while PostgreSQL is away', () => {
  let dataDir: string;
  let port: number;
  let postgres: RunningPostgres;
  let app: NestExpressApplication;

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'presence-outage-'));
    port = await freePort(45_000);
    postgres = await startPostgres({ dataDir, port, durable: false });
    const settings = testSettings(postgres.url);
    await migrate(settings, installQueues);
    app = await createApp(settings);
    await app.listen(0, '127.0.0.1');
  });
  afterAll(async () => {
    await app.close();
    await postgres.stop();
    await rm(dataDir, { recursive: true, force: true });
  });

  const ask = (path: string) => supertest(app.getHttpServer()).get(path);

  it('requests are told to come back, and all is well afterwards without a restart', async () => {
    await ask(paths.directoryListings).expect(200);
    await postgres.stop();
    for (const path of [paths.directoryListings, paths.health, paths.places + '?text=lyon']) {
      const { status, headers, body } = await ask(path);
      expect({ path, status, code: body.code, retry: headers['retry-after'] }).toEqual({
        path,
        status: 503,
        code: 'UNAVAILABLE',
        retry: '2',
      });
    }
    postgres = await startPostgres({ dataDir, port, durable: false });
    const until = Date.now() + 10_000;
    while ((await ask(paths.health)).status !== 200 && Date.now() < until) await setTimeout(100);
    await ask(paths.directoryListings).expect(200);
    await ask(paths.health).expect(200);
  });
});
