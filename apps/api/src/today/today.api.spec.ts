import { paths } from '@presence/contract';
import type { DataSource, Logger } from 'typeorm';
import { APP_DATA_SOURCE, LOGIN_DATA_SOURCE } from '../database/data-sources';
import { signIn } from '../testing/sign-in';
import { startApi, type TestApi } from '../testing/start-api';

const CONTROL = /^(start transaction|commit|rollback)/i;

describe('the organiser’s home page', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  it.each(['FACILITATOR', 'COORDINATOR'] as const)(
    'is one call of five statements at most for a %s, beside the transaction’s own begin and commit',
    async (role) => {
      const association = await api.given.association();
      await api.given.organiser(association, 'animation@lesamarres.example', [role]);
      const browser = await signIn(api, 'animation@lesamarres.example');
      const statements: string[] = [];
      const ignore = () => undefined;
      const logger = {
        logQuery: (sql: string) => statements.push(sql),
        logQueryError: ignore,
        logQuerySlow: ignore,
        logSchemaBuild: ignore,
        logMigration: ignore,
        log: ignore,
      } as unknown as Logger;
      for (const source of [APP_DATA_SOURCE, LOGIN_DATA_SOURCE])
        Object.assign(api.app.get<DataSource>(source), { logger });
      const { body } = await browser.get(paths.today(association.id)).expect(200);
      expect(body.queue).toEqual([]);
      const counted = statements.filter((sql) => !CONTROL.test(sql.trim()));
      expect(counted.length).toBeGreaterThanOrEqual(3);
      expect(counted.length).toBeLessThanOrEqual(5);
    },
  );
});
