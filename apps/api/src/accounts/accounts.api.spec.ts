import { createHash } from 'node:crypto';
import { paths } from '@presence/contract';
import { newId } from '@presence/domain';
import supertest from 'supertest';
import { PASSWORD } from '../testing/given';
import { signIn } from '../testing/sign-in';
import { startApi, type TestApi } from '../testing/start-api';
import { Turnstile } from './passwords/turnstile';
import { Sweep } from './sweep';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
  const association = await api.given.association({ name: 'Les Voix du Rhône' });
  await api.given.organiser(association, 'claire@voix.example', ['FACILITATOR']);
});
afterAll(() => api.stop());
beforeEach(() => api.owner.query('truncate attempt'));

const anonymous = () => supertest(api.http);
const attempt = (email: string, password = 'pas le bon mot de passe') =>
  anonymous().post(paths.signIn).send({ email, password });
const cookieOf = (answer: supertest.Response) =>
  String(answer.headers['set-cookie']?.[0]).split(';')[0] as string;

describe('Signing in', () => {
  it('answers who came in, and sets one cookie that scripts cannot read', async () => {
    const answer = await attempt(' Claire@Voix.example ', PASSWORD).expect(200);
    expect(answer.body).toMatchObject({
      email: 'claire@voix.example',
      seats: [{ associationName: 'Les Voix du Rhône', roles: ['FACILITATOR'] }],
    });
    expect(answer.headers['set-cookie']).toHaveLength(1);
    expect(answer.headers['set-cookie']?.[0]).toMatch(
      /^presence=.+; Path=\/; Expires=.+; HttpOnly; SameSite=Lax$/,
    );
    expect(JSON.stringify(answer.body)).not.toContain('argon2');
  });

  it('sets no cookie before', async () => {
    const answer = await anonymous().get(paths.me).expect(401);
    expect(answer.headers['set-cookie']).toBeUndefined();
  });

  it('keeps a hash of the cookie only', async () => {
    const token = decodeURIComponent(
      cookieOf(await attempt('claire@voix.example', PASSWORD)).slice('presence='.length),
    )
      .slice(2)
      .split('.')[0] as string;
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    const [row] = await api.owner.query<object[]>(
      'select * from login_session where token_hash = $1',
      [createHash('sha256').update(token).digest()],
    );
    expect(row).toBeDefined();
    expect(JSON.stringify(row)).not.toContain(token);
  });

  it('gives a new cookie each time, and the one brought along is worth nothing after', async () => {
    const first = cookieOf(await attempt('claire@voix.example', PASSWORD));
    const again = await attempt('claire@voix.example', PASSWORD).set('Cookie', first).expect(200);
    expect(cookieOf(again)).not.toBe(first);
    await anonymous().get(paths.me).set('Cookie', first).expect(401);
    await anonymous().get(paths.me).set('Cookie', cookieOf(again)).expect(200);
  });

  it('refuses unknown fields and empty ones by their path', async () => {
    const { body } = await anonymous()
      .post(paths.signIn)
      .send({ email: 'rien', password: '', roles: ['ADMINISTRATOR'] })
      .expect(400);
    expect(body.code).toBe('VALIDATION');
    expect(body.issues).toEqual(
      expect.arrayContaining([
        { path: ['email'], message: 'EMAIL_INVALID' },
        { path: ['password'], message: 'REQUIRED' },
        { path: ['roles'], message: 'FIELD_UNKNOWN' },
      ]),
    );
    await anonymous().post(paths.signIn).send([]).expect(400);
    await anonymous()
      .post(paths.signIn)
      .set('Sec-Fetch-Site', 'cross-site')
      .send({ email: 'claire@voix.example', password: PASSWORD })
      .expect(403);
  });
});

describe('An address without an account', () => {
  const answerOf = ({ status, text, headers }: supertest.Response) => {
    const { date: _, ...rest } = headers as Record<string, string>;
    return { status, text, headers: rest };
  };

  it('a wrong password and an unknown address get the same bytes', async () => {
    expect(answerOf(await attempt('personne@voix.example'))).toEqual(
      answerOf(await attempt('claire@voix.example')),
    );
    const ask = (email: string) =>
      anonymous().post(paths.passwordResets).send({ email, locale: 'fr' }).expect(202);
    expect(answerOf(await ask('personne@voix.example'))).toEqual(
      answerOf(await ask('claire@voix.example')),
    );
  });

  it('an unknown address costs as much: a hash is verified all the same', async () => {
    const verifications = jest.spyOn(Turnstile.prototype, 'pass');
    for (const email of ['claire@voix.example', 'personne@voix.example']) {
      verifications.mockClear();
      await attempt(email).expect(401);
      expect(verifications).toHaveBeenCalledTimes(1);
    }
    verifications.mockRestore();
  });
});

describe('Guessing', () => {
  it('meets a limit that says when to come back, the same for known and unknown addresses', async () => {
    for (const email of ['claire@voix.example', 'personne@voix.example']) {
      const statuses = [];
      for (let i = 0; i < 11; i++) statuses.push((await attempt(email)).status);
      expect(statuses).toEqual([...Array<number>(10).fill(401), 429]);
      const refused = await attempt(email, PASSWORD).expect(429);
      expect(Number(refused.headers['retry-after'])).toBeGreaterThan(800);
    }
  });

  it('attempts sent at the same moment do not pass the limit', async () => {
    const answers = await Promise.all(
      Array.from({ length: 30 }, () => attempt('claire@voix.example')),
    );
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(10);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(20);
  });

  it('locks nobody out for good, nor does signing in count', async () => {
    for (let i = 0; i < 11; i++) await attempt('claire@voix.example');
    await attempt('claire@voix.example', PASSWORD).expect(429);
    await api.owner.query('update attempt set window_ends_at = now()');
    for (let i = 0; i < 12; i++) await attempt('claire@voix.example', PASSWORD).expect(200);
  });
});

describe('A login session', () => {
  it('ends with signing out', async () => {
    const browser = await signIn(api, 'claire@voix.example');
    const out = await browser.delete(paths.signIn).expect(204);
    expect(out.headers['set-cookie']?.[0]).toMatch(/^presence=; Path=\/; Expires=Thu, 01 Jan 1970/);
    await browser.get(paths.me).expect(401);
  });

  it('a login session expires without use, and after its longest time', async () => {
    await api.owner.query('truncate login_session');
    const browser = await signIn(api, 'claire@voix.example');
    await api.owner.query(
      `update login_session set last_seen_at = now() - interval '10 minutes', created_at = now() - interval '29 days'`,
    );
    await browser.get(paths.me).expect(200);
    const [{ rest }] = await api.owner.query<[{ rest: number }]>(
      'select extract(epoch from expires_at - now())::int as rest from login_session',
    );
    expect(rest).toBeGreaterThan(86_000);
    expect(rest).toBeLessThanOrEqual(86_400);
    await api.owner.query('update login_session set expires_at = now()');
    await browser.get(paths.me).expect(401);
  });

  it('a login session in use is written to every five minutes at most', async () => {
    await api.owner.query('truncate login_session');
    const browser = await signIn(api, 'claire@voix.example');
    const version = () => api.owner.query('select xmin from login_session');
    const before = await version();
    for (let i = 0; i < 3; i++) await browser.get(paths.me).expect(200);
    expect(await version()).toEqual(before);
  });

  it('is listed, and ended from another one or everywhere', async () => {
    await api.owner.query('truncate login_session');
    const [phone, computer] = [
      await signIn(api, 'claire@voix.example'),
      await signIn(api, 'claire@voix.example'),
    ];
    const { body } = await computer.get(paths.loginSessions).expect(200);
    expect(body).toHaveLength(2);
    const other = body.find((session: { current: boolean }) => !session.current);
    expect(Object.keys(other).sort()).toEqual(['createdAt', 'current', 'id', 'lastSeenAt']);
    await computer.delete(paths.loginSession(other.id)).expect(204);
    await phone.get(paths.me).expect(401);
    await computer.delete(paths.loginSession(newId())).expect(404);
    const third = await signIn(api, 'claire@voix.example');
    await computer.delete(paths.loginSessions).expect(204);
    await Promise.all([computer, third].map((browser) => browser.get(paths.me).expect(401)));
  });

  it('a login session of another account cannot be ended', async () => {
    await api.given.account('autre@voix.example');
    await signIn(api, 'autre@voix.example');
    const [{ id }] = await api.owner.query<[{ id: string }]>(
      `select s.id from login_session s join account a on a.id = s.account_id where a.email = 'autre@voix.example'`,
    );
    await (await signIn(api, 'claire@voix.example')).delete(paths.loginSession(id)).expect(404);
  });
});

describe('Every night', () => {
  it('the upkeep deletes expired login sessions, and nothing else', async () => {
    await api.owner.query('truncate login_session');
    await signIn(api, 'claire@voix.example');
    await signIn(api, 'claire@voix.example');
    await api.owner.query(
      'update login_session set expires_at = now() where id = (select id from login_session limit 1)',
    );
    await api.owner.query(
      `insert into attempt values ('old', 1, now()), ('new', 1, now() + interval '1 minute')`,
    );
    await api.app.get(Sweep).sweep();
    expect(await api.owner.query('select 1 from login_session')).toHaveLength(1);
    expect(await api.owner.query(`select key from attempt where key in ('old', 'new')`)).toEqual([
      { key: 'new' },
    ]);
  });
});

describe('My account', () => {
  it('takes a new name and language, and nothing else', async () => {
    const browser = await signIn(api, 'claire@voix.example');
    const { body } = await browser
      .put(paths.me)
      .send({ displayName: ' Claire D. ', locale: 'en' })
      .expect(200);
    expect(body).toMatchObject({
      displayName: 'Claire D.',
      locale: 'en',
      email: 'claire@voix.example',
    });
    for (const more of [{ email: 'x@y.example' }, { seats: [] }, { id: newId() }]) {
      await browser
        .put(paths.me)
        .send({ displayName: 'Claire', locale: 'fr', ...more })
        .expect(400);
    }
  });
});
