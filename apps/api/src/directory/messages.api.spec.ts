import { paths } from '@presence/contract';
import { newId } from '@presence/domain';
import supertest from 'supertest';
import { openMailbox, type Mailbox } from '../testing/mailbox';
import { signIn } from '../testing/sign-in';
import { startApi, type TestApi } from '../testing/start-api';

const inDays = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe('a message from the public page', () => {
  let api: TestApi;
  let mailbox: Mailbox;
  let slug: string;

  beforeAll(async () => {
    mailbox = await openMailbox();
    api = await startApi({ SMTP_URL: mailbox.url });
    const association = await api.given.association();
    await api.given.organiser(association, 'animation@lesamarres.example', ['FACILITATOR']);
    const browser = await signIn(api, 'animation@lesamarres.example');
    const venue = await api.given.venue(association);
    const group = await api.given.group(association, {
      venueId: venue.id,
      contact: { phone: null, email: null, relayEmail: 'camille@prive.example' },
    });
    const session = {
      id: newId(),
      date: inDays(9),
      startTime: '18:00',
      endTime: '20:00',
      venueId: venue.id,
      facilitatorIds: [],
      publicWord: '',
    };
    await browser.post(paths.groupSessions(association.id, group.id)).send(session).expect(201);
    slug = (await browser.post(paths.publication(association.id, group.id)).expect(200)).body.slug;
  });
  afterAll(async () => {
    await api.stop();
    await mailbox.stop();
  });

  const write = (over: object = {}) =>
    supertest(api.http)
      .post(paths.directoryMessages(slug))
      .send({
        replyTo: 'sam@personne.example',
        body: 'Puis-je venir jeudi ?',
        locale: 'fr',
        ...over,
      });

  it('reaches the private address, which the answer never tells', async () => {
    const { text, headers } = await write().expect(202);
    expect(text).not.toContain('prive');
    expect(headers['set-cookie']).toBeUndefined();
    const mail = await mailbox.next('camille@prive.example');
    expect(mail.headers['reply-to']).toBe('sam@personne.example');
  });

  it('is refused at its field, thrown away when a robot wrote it, and limited by the hour', async () => {
    const { body } = await write({ replyTo: 'nobody' }).expect(400);
    expect(body.issues).toEqual([{ path: ['replyTo'], message: 'EMAIL_INVALID' }]);
    await write({ body: '   ' }).expect(400);
    await write({ website: 'https://spam.example' }).expect(202);
    for (let i = 0; i < 3; i++) await write().expect(202);
    const last = await write().expect(429);
    expect(Number(last.headers['retry-after'])).toBeGreaterThan(0);
    await supertest(api.http)
      .post(paths.directoryMessages('n-existe-pas'))
      .send({ replyTo: 'a@b.example', body: 'x', locale: 'fr' })
      .expect(404);
  });
});
