import { paths } from '@presence/contract';
import { newId, type Id } from '@presence/domain';
import supertest from 'supertest';
import { PASSWORD } from '../../testing/given';
import { openMailbox, type Mailbox } from '../../testing/mailbox';
import { signIn } from '../../testing/sign-in';
import { startApi, type TestApi } from '../../testing/start-api';

let api: TestApi;
let mailbox: Mailbox;
let voix: { id: Id };
let administrator: Awaited<ReturnType<typeof signIn>>;
beforeAll(async () => {
  mailbox = await openMailbox();
  api = await startApi({ SMTP_URL: mailbox.url });
  voix = await api.given.association({ name: 'Les Voix du Rhône' });
  await api.given.organiser(voix, 'ada@voix.example', ['ADMINISTRATOR']);
  await api.given.organiser(voix, 'fanny@voix.example', ['FACILITATOR']);
  administrator = await signIn(api, 'ada@voix.example');
});
afterAll(async () => {
  await api.stop();
  await mailbox.stop();
});
beforeEach(() => api.owner.query('truncate attempt'));

const anonymous = () => supertest(api.http);
const draftFor = (email: string, over: object = {}) => ({
  id: newId(),
  email,
  roles: ['COORDINATOR'],
  locale: 'fr',
  ...over,
});
const invite = (email: string, over: object = {}) =>
  administrator.post(paths.invitations(voix.id)).send(draftFor(email, over));
const NEWCOMER = { displayName: 'Nour', password: 'tramway grenadine 48 bocal', locale: 'fr' };

async function invited(email: string): Promise<string> {
  await invite(email).expect(201);
  return /\/espace\/fr\/invitation\/([\w-]+)/.exec((await mailbox.next(email)).text)?.[1] as string;
}

describe('An invitation', () => {
  it('reaches its address, makes the account and the seat, signs in, and works once', async () => {
    const token = await invited('nour@voix.example');
    expect((await anonymous().get(paths.invitation(token)).expect(200)).body).toEqual({
      email: 'nour@voix.example',
      associationName: 'Les Voix du Rhône',
      roles: ['COORDINATOR'],
      accountExists: false,
    });
    const browser = supertest.agent(api.http);
    const { body } = await browser.post(paths.invitation(token)).send(NEWCOMER).expect(201);
    expect(body).toMatchObject({
      displayName: 'Nour',
      email: 'nour@voix.example',
      seats: [{ associationId: voix.id, roles: ['COORDINATOR'] }],
    });
    await browser.get(paths.association(voix.id)).expect(200);
    await signIn(api, 'nour@voix.example', NEWCOMER.password);

    expect((await anonymous().get(paths.invitation(token)).expect(410)).body.code).toBe(
      'TOKEN_INVALID',
    );
    await anonymous().post(paths.invitation(token)).send(NEWCOMER).expect(410);
    expect((await administrator.get(paths.invitations(voix.id))).body).toEqual([]);
  });

  it('says who invites, in the language chosen', async () => {
    await invite('lou@voix.example', { locale: 'en' }).expect(201);
    const mail = await mailbox.next('lou@voix.example');
    expect(mail.subject).toBe('Les Voix du Rhône invites you to join its team');
    expect(mail.text).toContain('ada invites you');
    expect(mail.text).toContain('http://localhost:4300/espace/en/invitation/');
  });

  it('has one winner when it is accepted twice at once', async () => {
    const token = await invited('deux@voix.example');
    const answers = await Promise.all(
      ['Une', 'Deux', 'Trois'].map((displayName) =>
        anonymous()
          .post(paths.invitation(token))
          .send({ ...NEWCOMER, displayName }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 410, 410]);
    const seats = await api.owner.query(`select 1 from account where email = 'deux@voix.example'`);
    expect(seats).toHaveLength(1);
  });

  it('to an account that exists asks for its password, and adds the seat to those it has', async () => {
    const lien = await api.given.association({ name: 'Le Lien' });
    await api.given.organiser(lien, 'zoe@lien.example', ['VOLUNTEER']);
    const token = await invited('zoe@lien.example');
    expect((await anonymous().get(paths.invitation(token))).body.accountExists).toBe(true);
    const accept = (password: string) =>
      anonymous().post(paths.invitation(token)).send({ displayName: null, password, locale: 'fr' });
    expect((await accept('pas le bon').expect(400)).body).toMatchObject({
      code: 'PASSWORD_WRONG',
      issues: [{ path: ['password'] }],
    });
    const { body } = await accept(PASSWORD).expect(201);
    expect(body.seats.map((seat: { associationName: string }) => seat.associationName)).toEqual([
      'Le Lien',
      'Les Voix du Rhône',
    ]);
  });

  it('refuses a new account without a name or with a weak password, at the field, and stays open', async () => {
    const token = await invited('faible@voix.example');
    const accept = (over: object) =>
      anonymous()
        .post(paths.invitation(token))
        .send({ ...NEWCOMER, ...over });
    expect(
      (await accept({ displayName: null, password: 'court' }).expect(400)).body.issues,
    ).toEqual([
      { path: ['password'], message: 'PASSWORD_TOO_SHORT' },
      { path: ['displayName'], message: 'REQUIRED' },
    ]);
    expect((await accept({ password: 'azertyuiop123' }).expect(400)).body.code).toBe(
      'PASSWORD_TOO_COMMON',
    );
    await accept({ email: 'autre@voix.example' }).expect(400);
    await accept({}).expect(201);
  });

  it('is revoked, runs out, and gives way to a newer one', async () => {
    const first = await invited('change@voix.example');
    const second = await invited('change@voix.example');
    await anonymous().get(paths.invitation(first)).expect(410);
    const [open] = (await administrator.get(paths.invitations(voix.id))).body.filter(
      ({ email }: { email: string }) => email === 'change@voix.example',
    );
    expect(Object.keys(open).sort()).toEqual(['createdAt', 'email', 'expiresAt', 'id', 'roles']);
    await administrator.delete(paths.associationInvitation(voix.id, open.id)).expect(204);
    await anonymous().get(paths.invitation(second)).expect(410);
    await administrator.delete(paths.associationInvitation(voix.id, open.id)).expect(404);

    const late = await invited('tard@voix.example');
    await api.owner.transaction(async (manager) => {
      await manager.query(`select set_config('app.association', $1, true)`, [voix.id]);
      await manager.query(
        `update invitation set expires_at = now() where email = 'tard@voix.example'`,
      );
    });
    await anonymous().post(paths.invitation(late)).send(NEWCOMER).expect(410);
  });

  it('sent twice with the same id goes out once', async () => {
    const draft = draftFor('une@voix.example');
    await Promise.all(
      [1, 2].map(() => administrator.post(paths.invitations(voix.id)).send(draft).expect(201)),
    );
    await mailbox.next('une@voix.example');
    await invited('apres@voix.example');
    expect(mailbox.received.filter(({ to }) => to === 'une@voix.example')).toHaveLength(1);
  });

  it('is answered alike whether or not the address has an account', async () => {
    await api.given.account('compte@ailleurs.example');
    const bodies = await Promise.all(
      ['compte@ailleurs.example', 'aucun@ailleurs.example'].map(
        async (email) => (await invite(email).expect(201)).body,
      ),
    );
    const [known, unknown] = bodies.map((body) =>
      JSON.stringify({ ...body, id: '', email: '', createdAt: '', expiresAt: '' }),
    );
    expect(known).toBe(unknown);
  });

  it('keeps its token out of the database and of the answer', async () => {
    const { body } = await invite('secret@voix.example').expect(201);
    const token = /invitation\/([\w-]+)/.exec(
      (await mailbox.next('secret@voix.example')).text,
    )?.[1] as string;
    const dump = JSON.stringify([
      body,
      await api.owner.query('select data, output from pgboss.job'),
    ]);
    expect(dump).not.toContain(token);
  });

  it('is an administrator’s to send, and not to somebody who already has a seat', async () => {
    const facilitator = await signIn(api, 'fanny@voix.example');
    await facilitator.post(paths.invitations(voix.id)).send(draftFor('x@voix.example')).expect(403);
    await facilitator.get(paths.invitations(voix.id)).expect(403);
    await anonymous().post(paths.invitations(voix.id)).send(draftFor('x@voix.example')).expect(401);
    expect((await invite('Fanny@voix.example').expect(409)).body).toMatchObject({
      code: 'ALREADY_EXISTS',
      issues: [{ path: ['email'] }],
    });
    const lien = await api.given.association();
    await administrator
      .post(paths.invitations(lien.id))
      .send(draftFor('x@voix.example'))
      .expect(404);
    await invite('x@voix.example', { associationId: lien.id }).expect(400);
  });

  it.each(['nope', 'A'.repeat(44), '%00', 'x'.repeat(2000)])(
    'made up as %j is answered as one that was used',
    async (token) => {
      await anonymous().get(`/api/invitations/${token}`).expect(410);
    },
  );
});
