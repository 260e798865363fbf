import { paths } from '@presence/contract';
import supertest from 'supertest';
import { signIn } from '../testing/sign-in';
import { PASSWORD } from '../testing/given';
import { startApi, type TestApi } from '../testing/start-api';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
  const association = await api.given.association({ name: 'Les Voix du Rhône' });
  await api.given.organiser(association, 'claire@voix.example', ['FACILITATOR']);
});
afterAll(() => api.stop());

const anonymous = () => supertest(api.http);

describe('Signing in', () => {
  it('answers who came in, and sets one cookie that scripts cannot read', async () => {
    const answer = await anonymous().post(paths.signIn).send({ email: ' Claire@Voix.example ', password: PASSWORD }).expect(200);
    expect(answer.body).toMatchObject({ email: 'claire@voix.example', seats: [{ associationName: 'Les Voix du Rhône', roles: ['FACILITATOR'] }] });
    expect(answer.headers['set-cookie']).toHaveLength(1);
    expect(answer.headers['set-cookie']?.[0]).toMatch(/^presence=.+; Path=\/; Expires=.+; HttpOnly; SameSite=Lax$/);
    expect(JSON.stringify(answer.body)).not.toContain('argon2');
  });

  it('sets no cookie before', async () => {
    const answer = await anonymous().get(paths.me).expect(401);
    expect(answer.headers['set-cookie']).toBeUndefined();
  });
});

describe('Signing out', () => {
  it('makes the cookie worthless', async () => {
    const browser = await signIn(api, 'claire@voix.example');
    await browser.get(paths.me).expect(200);
    await browser.delete(paths.signIn).expect(204);
    await browser.get(paths.me).expect(401);
  });
});
