import { paths } from '@presence/contract';
import supertest from 'supertest';
import { PASSWORD } from '../../testing/given';
import { startApi, type TestApi } from '../../testing/start-api';

describe('In production', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi({ NODE_ENV: 'production', PUBLIC_URL: 'https://presence.example' });
    await api.given.account('claire@voix.example');
  });
  afterAll(() => api.stop());

  const signIn = (headers: Record<string, string>) =>
    supertest(api.http)
      .post(paths.signIn)
      .set(headers)
      .send({ email: 'claire@voix.example', password: PASSWORD })
      .expect(200);

  it('the cookie is bound to this host and to https by its name', async () => {
    const answer = await signIn({ 'X-Forwarded-Proto': 'https' });
    expect(answer.headers['set-cookie']?.[0]).toMatch(
      /^__Host-presence=.+; Path=\/; Expires=.+; HttpOnly; Secure; SameSite=Lax$/,
    );
    const cookie = String(answer.headers['set-cookie']?.[0]).split(';')[0] as string;
    await supertest(api.http).get(paths.me).set('Cookie', cookie).expect(200);
    await supertest(api.http)
      .get(paths.me)
      .set('Cookie', cookie.replace('__Host-', ''))
      .expect(401);
  });

  it('no cookie leaves over plain http', async () => {
    expect((await signIn({})).headers['set-cookie']).toBeUndefined();
  });
});
