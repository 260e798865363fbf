import { paths } from '@presence/contract';
import { HELPLINES, type Helpline } from '@presence/domain';
import request from 'supertest';
import { startApi, type TestApi } from '../testing/start-api';

describe('helplines', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  it('are given to anybody, the urgent ones first, each with its source and date', async () => {
    const { body, headers } = await request(api.http).get(paths.helplines).expect(200);
    expect(body).toEqual(HELPLINES);
    expect((body as Helpline[]).slice(0, 4).map(({ dial }) => dial)).toEqual([
      '15',
      '112',
      '114',
      '3114',
    ]);
    expect(headers['set-cookie']).toBeUndefined();
    expect(headers['cache-control']).toBe('public, max-age=3600');
  });
});
