import type { NestExpressApplication } from '@nestjs/platform-express';
import type { DataSource } from 'typeorm';
import { createApp } from '../app';
import { ownerDataSource } from '../database/migrate';
import type { Settings } from '../settings/settings';
import { Given } from './given';
import { cloneDatabase } from './test-database';
import { testSettings } from './test-settings';

/** A running API over a database of its own. `http` is what supertest takes. */
export type TestApi = {
  app: NestExpressApplication;
  http: ReturnType<NestExpressApplication['getHttpServer']>;
  owner: DataSource;
  given: Given;
  databaseUrl: string;
  stop: () => Promise<void>;
};

/** Starts the API as main does, over HTTP on a free port of the loopback. */
export async function startApi(over: Partial<Settings> = {}): Promise<TestApi> {
  const database = await cloneDatabase();
  const app = await createApp({ ...testSettings(database.url), ...over });
  await app.listen(0, '127.0.0.1');
  const owner = await ownerDataSource({ DATABASE_URL: database.url }).initialize();
  const stop = async () => {
    await app.close();
    await owner.destroy();
    await database.drop();
  };
  return {
    app,
    http: app.getHttpServer(),
    owner,
    given: new Given(owner),
    databaseUrl: database.url,
    stop,
  };
}
