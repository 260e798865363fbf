import { newId } from '@presence/domain';
import type { DataSource, EntityManager } from 'typeorm';
import { APP_DATA_SOURCE, dataSourceFor } from '../database/data-sources';
import { SETTINGS, type Settings } from '../settings/settings';
import { openMailbox, type Mailbox } from '../testing/mailbox';
import { startApi, type TestApi } from '../testing/start-api';
import { testSettings } from '../testing/test-settings';
import { BOSS, Jobs } from '../jobs/jobs';
import type { Letter } from './letters/letter';
import { NotificationsService } from './notifications.service';

let api: TestApi;
let mailbox: Mailbox;
let mail: NotificationsService;
beforeAll(async () => {
  mailbox = await openMailbox();
  api = await startApi({ SMTP_URL: mailbox.url });
  mail = api.app.get(NotificationsService);
});
afterAll(async () => {
  await api.stop();
  await mailbox.stop();
});

const relayed = (to: string, body = 'Bonjour, le groupe est-il ouvert ?'): Letter => ({
  template: 'RELAY_MESSAGE',
  to,
  locale: 'fr',
  parameters: { groupName: 'Le lien', replyTo: 'sam@personne.example', body },
});
const until = async (done: () => Promise<boolean>) => {
  while (!(await done())) await new Promise((resolve) => setTimeout(resolve, 25));
};
const delivered = (id: string) =>
  api.owner.query<{ outcome: string }[]>('select outcome from mail_delivery where id = $1', [id]);
const transaction = (work: (manager: EntityManager) => Promise<void>) =>
  api.app.get<DataSource>(APP_DATA_SOURCE).transaction(work);

describe('Mail', () => {
  it('leaves once the transaction is committed, in both forms, with answers going to the writer', async () => {
    await transaction((manager) => mail.send(relayed('groupe@voix.example'), manager));
    const received = await mailbox.next('groupe@voix.example');
    expect(received.subject).toBe('Une personne vous écrit au sujet du groupe « Le lien »');
    expect(received.text).toContain('> Bonjour, le groupe est-il ouvert ?');
    expect(received.html).toContain('<html lang="fr">');
    expect(received.headers).toMatchObject({
      'reply-to': 'sam@personne.example',
      from: 'Présence <ne-pas-repondre@presence.example>',
    });
    expect(received.headers['message-id']).toMatch(/^<[0-9a-f-]{36}@localhost>$/);
  });

  it('never leaves when the transaction fails', async () => {
    await expect(
      transaction(async (manager) => {
        await mail.send(relayed('fantome@voix.example'), manager);
        throw new Error('changed my mind');
      }),
    ).rejects.toThrow('changed my mind');
    await mail.send(relayed('suivant@voix.example'));
    await mailbox.next('suivant@voix.example');
    expect(mailbox.received.map(({ to }) => to)).not.toContain('fantome@voix.example');
  });

  it('leaves although a job beside it was sealed with another secret', async () => {
    const foreign = newId();
    const elsewhere = new Jobs(api.app.get(BOSS), {
      ...api.app.get<Settings>(SETTINGS),
      PRESENCE_SECRET: 'b'.repeat(64),
    });
    await transaction(async (manager) => {
      await elsewhere.send('mail', relayed('illisible@voix.example'), manager, foreign);
      await mail.send(relayed('lisible@voix.example'), manager);
    });
    await mailbox.next('lisible@voix.example');
    await until(
      async () =>
        (
          await api.owner.query('select 1 from pgboss.job where id = $1 and state = $2', [
            foreign,
            'retry',
          ])
        ).length > 0,
    );
    expect(mailbox.received.map(({ to }) => to)).not.toContain('illisible@voix.example');
  });

  it('goes once, however often the job comes', async () => {
    const id = newId();
    await mail.send(relayed('une-fois@voix.example'), undefined, id);
    await mailbox.next('une-fois@voix.example');
    await until(async () => (await delivered(id)).length > 0);
    await api.owner.query(
      `update pgboss.job set state = 'retry', start_after = now(), completed_on = null where id = $1`,
      [id],
    );
    await until(
      async () =>
        (
          await api.owner.query(`select 1 from pgboss.job where id = $1 and state = 'completed'`, [
            id,
          ])
        ).length > 0,
    );
    await mail.send(relayed('temoin@voix.example'));
    await mailbox.next('temoin@voix.example');
    expect(mailbox.received.filter(({ to }) => to === 'une-fois@voix.example')).toHaveLength(1);
  });

  it('is not sent again to an address that its server refuses for good', async () => {
    const id = newId();
    mailbox.answer.recipient = '550 no such mailbox';
    await mail.send(relayed('inconnue@voix.example'), undefined, id);
    await until(async () => (await delivered(id)).length > 0);
    mailbox.answer.recipient = '250 OK';
    expect(await delivered(id)).toEqual([{ outcome: 'REFUSED' }]);
  });

  it('stands sealed in its row, and other roles cannot read the queue', async () => {
    await mail.send(relayed('discrete@voix.example', 'canari-4711'));
    const rows = await api.owner.query<{ job: string }[]>(
      'select job::text as job from pgboss.job',
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toMatch(/canari-4711|discrete@voix/);
    for (const role of ['presence_app', 'presence_login'] as const) {
      const source = await dataSourceFor(role, testSettings(api.databaseUrl)).initialize();
      await expect(source.query('select data from pgboss.job_common')).rejects.toThrow(
        'permission denied',
      );
      await expect(source.query('select * from pgboss.job')).rejects.toThrow('permission denied');
      await source.destroy();
    }
  });
});
