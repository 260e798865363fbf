import { paths } from '@presence/contract';
import supertest from 'supertest';
import { PASSWORD } from '../../testing/given';
import { openMailbox, type Mailbox } from '../../testing/mailbox';
import { signIn } from '../../testing/sign-in';
import { startApi, type TestApi } from '../../testing/start-api';

let api: TestApi;
let mailbox: Mailbox;
beforeAll(async () => {
  mailbox = await openMailbox();
  api = await startApi({ SMTP_URL: mailbox.url });
});
afterAll(async () => {
  await api.stop();
  await mailbox.stop();
});
beforeEach(() => api.owner.query('truncate attempt'));

const NEXT = 'tramway grenadine 48 bocal';
const anonymous = () => supertest(api.http);
const ask = (email: string, locale = 'fr') =>
  anonymous().post(paths.passwordResets).send({ email, locale });
const tokenIn = (text: string) => /\/mot-de-passe\/([\w-]+)/.exec(text)?.[1] as string;

/** An account that asked for a new password and got its mail. */
async function asked(email: string): Promise<string> {
  await api.given.account(email);
  await ask(email).expect(202);
  return tokenIn((await mailbox.next(email)).text);
}

describe('Changing the password', () => {
  it('ends every other login session, keeps this one under a new cookie, and tells the holder', async () => {
    await api.given.account('awa@lien.example');
    const [here, there] = [
      await signIn(api, 'awa@lien.example'),
      await signIn(api, 'awa@lien.example'),
    ];
    const changed = await here
      .put(paths.password)
      .send({ current: PASSWORD, next: NEXT })
      .expect(204);
    expect(changed.headers['set-cookie']).toHaveLength(1);
    await here.get(paths.me).expect(200);
    await there.get(paths.me).expect(401);
    await signIn(api, 'awa@lien.example', NEXT);
    expect((await mailbox.next('awa@lien.example')).subject).toBe('Votre mot de passe a changé');
  });

  it('asks for the present one, and refuses short, long and common ones at their field', async () => {
    await api.given.account('ben@lien.example');
    const browser = await signIn(api, 'ben@lien.example');
    const refused = async (draft: object) =>
      (await browser.put(paths.password).send(draft).expect(400)).body;
    expect(await refused({ current: 'faux', next: NEXT })).toMatchObject({
      code: 'PASSWORD_WRONG',
      issues: [{ path: ['current'] }],
    });
    expect(await refused({ current: PASSWORD, next: 'court' })).toMatchObject({
      issues: [{ path: ['next'], message: 'PASSWORD_TOO_SHORT' }],
    });
    expect(await refused({ current: PASSWORD, next: 'long '.repeat(26) })).toMatchObject({
      issues: [{ path: ['next'], message: 'PASSWORD_TOO_LONG' }],
    });
    expect(await refused({ current: PASSWORD, next: 'MotDePasse2026!' })).toMatchObject({
      code: 'PASSWORD_TOO_COMMON',
      issues: [{ path: ['next'] }],
    });
    await browser.get(paths.me).expect(200);
  });

  it('is limited, so that a borrowed telephone cannot guess it', async () => {
    await api.given.account('cleo@lien.example');
    const browser = await signIn(api, 'cleo@lien.example');
    for (let i = 0; i < 10; i++)
      await browser
        .put(paths.password)
        .send({ current: `faux ${i}`, next: NEXT })
        .expect(400);
    await browser.put(paths.password).send({ current: PASSWORD, next: NEXT }).expect(429);
  });
});

describe('Resetting the password', () => {
  it('sends a link in the language asked for, which works once', async () => {
    await api.given.account('dina@lien.example');
    await ask('Dina@lien.example', 'en').expect(202);
    const mail = await mailbox.next('dina@lien.example');
    expect(mail.subject).toBe('Choose a new password');
    expect(mail.text).toContain('http://localhost:4300/espace/en/mot-de-passe/');
    const token = tokenIn(mail.text);
    expect(Buffer.from(token, 'base64url')).toHaveLength(16);
    expect((await anonymous().get(paths.passwordReset(token)).expect(200)).body).toEqual({
      email: 'dina@lien.example',
    });

    const before = await signIn(api, 'dina@lien.example');
    await anonymous().put(paths.passwordReset(token)).send({ password: NEXT }).expect(204);
    await before.get(paths.me).expect(401);
    await signIn(api, 'dina@lien.example', NEXT);
    expect(
      (
        await anonymous()
          .put(paths.passwordReset(token))
          .send({ password: `${NEXT} 2` })
          .expect(410)
      ).body.code,
    ).toBe('TOKEN_INVALID');
  });

  it('is stored as a hash, and lapses', async () => {
    const token = await asked('eva@lien.example');
    const dump = JSON.stringify([
      await api.owner.query('select * from password_reset'),
      await api.owner.query('select data from pgboss.job'),
    ]);
    expect(dump).not.toContain(token);
    await api.owner.query('update password_reset set expires_at = now()');
    await anonymous().get(paths.passwordReset(token)).expect(410);
    await anonymous().put(paths.passwordReset(token)).send({ password: NEXT }).expect(410);
  });

  it('has one winner when the link is used twice at once', async () => {
    const token = await asked('fred@lien.example');
    const answers = await Promise.all(
      ['a', 'b', 'c'].map((end) =>
        anonymous()
          .put(paths.passwordReset(token))
          .send({ password: `${NEXT} ${end}` }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 410, 410]);
  });

  it('sends nothing to an address without an account', async () => {
    await ask('inconnue@lien.example').expect(202);
    await asked('gina@lien.example');
    expect(mailbox.received.map(({ to }) => to)).not.toContain('inconnue@lien.example');
  });

  it('lets its holder in at once, even after too many wrong attempts', async () => {
    const token = await asked('hugo@lien.example');
    for (let i = 0; i < 11; i++)
      await anonymous().post(paths.signIn).send({ email: 'hugo@lien.example', password: 'oublié' });
    await anonymous().put(paths.passwordReset(token)).send({ password: NEXT }).expect(204);
    await signIn(api, 'hugo@lien.example', NEXT);
  });

  it('is limited by address, known or not', async () => {
    for (const email of ['claire@lien.example', 'inconnue@lien.example']) {
      for (let i = 0; i < 5; i++) await ask(email).expect(202);
      await ask(email).expect(429);
    }
  });

  it.each(['', '%00', 'x'.repeat(500), '..%2F..', 'aaaaaaaaaaaaaaaaaaaaaa'])(
    'answers a made-up link %j as one that was used',
    async (token) => {
      const { status } = await anonymous()
        .put(`${paths.passwordResets}/${token}`)
        .send({ password: NEXT });
      expect(token === '' ? 404 : 410).toBe(status);
    },
  );
});
