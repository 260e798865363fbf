import { paths } from '@presence/contract';
import supertest from 'supertest';
import { startApi, type TestApi } from '../testing/start-api';
import { testSettings } from '../testing/test-settings';
import { found } from './found';

describe('founding an association', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  it('gives its first administrator a link to choose a password, and refuses to do so twice', async () => {
    const draft = { name: 'Les Amarres', email: 'Admin@LesAmarres.example', locale: 'fr' as const };
    const link = await found(api.owner, testSettings(api.databaseUrl), draft);
    const token = /mot-de-passe\/(.+)$/.exec(link)?.[1] as string;
    const password = 'quatre barques au matin';
    await supertest(api.http)
      .put(paths.passwordReset(token))
      .send({ password })
      .expect((answer) => expect(answer.status).toBeLessThan(300));
    const browser = supertest.agent(api.http);
    await browser
      .post(paths.signIn)
      .send({ email: 'admin@lesamarres.example', password })
      .expect(200);
    const { body } = await browser.get(paths.me).expect(200);
    expect(body.seats).toMatchObject([
      { associationName: 'Les Amarres', associationSlug: 'les-amarres', roles: ['ADMINISTRATOR'] },
    ]);
    await expect(found(api.owner, testSettings(api.databaseUrl), draft)).rejects.toThrow(
      /association_slug/,
    );
  });
});
