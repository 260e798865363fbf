import { paths } from '@presence/contract';
import { leavesAt, localWhen, newId } from '@presence/domain';
import { Tenant } from '../database/tenant';
import { givenDeparture, type Departure } from '../testing/given-departure';
import { mailed } from '../testing/mailed';
import { openMailbox, type Mailbox } from '../testing/mailbox';
import { startApi, type TestApi } from '../testing/start-api';
import { NotificationsService } from './notifications.service';

describe('by night', () => {
  let api: TestApi;
  let mailbox: Mailbox;
  let given: Departure;
  const hour = Number(localWhen(new Date().toISOString(), 'Europe/Paris').time.slice(0, 2));
  const quiet = { quietFrom: (hour + 23) % 24, quietUntil: (hour + 2) % 24 };

  beforeAll(async () => {
    mailbox = await openMailbox();
    api = await startApi({ SMTP_URL: mailbox.url, QUIET_HOURS: 'on' });
    given = await givenDeparture(api, ['luc'], 3);
    await given.sql('update home_support_settings set values = values || $1::jsonb', [quiet]);
  });
  afterAll(async () => {
    await api.stop();
    await mailbox.stop();
  });

  const to = (name: string) => mailbox.received.filter((mail) => mail.to === `${name}@un.example`);
  const jobs = () =>
    api.owner.query<{ at: Date }[]>(
      `select start_after as at from pgboss.job where name = 'digest' and state = 'created'`,
    );

  it('mails wait for the end of the quiet hours of the association’s clock', async () => {
    await given.leave();
    await api.app.get(Tenant).runUnattended(given.association.id, async () => {
      await api.app.get(NotificationsService).tell('OUTCOME_ASKED', [given.ids.get('luc') ?? '']);
      await api.app.get(NotificationsService).tell('OUTCOME_ASKED', [given.ids.get('luc') ?? '']);
      await api.app.get(NotificationsService).post({
        template: 'RELAY_MESSAGE',
        to: 'groupe@un.example',
        locale: 'fr',
        parameters: { groupName: 'Le lien', replyTo: 'sam@personne.example', body: 'Bonjour' },
      });
    });
    await mailed(api);
    expect(mailbox.received).toEqual([]);
    const morning = leavesAt(new Date().toISOString(), 'Europe/Paris', quiet);
    expect(Date.parse(morning)).toBeGreaterThan(Date.now());
    const waiting = await jobs();
    expect(waiting.length).toBeGreaterThanOrEqual(3);
    expect(new Set(waiting.map(({ at }) => at.toISOString()))).toEqual(new Set([morning]));
  });

  it('a concern leaves during quiet hours, without the other mails', async () => {
    await given.browsers
      .get('luc')
      ?.post(paths.concerns(given.association.id))
      .send({ id: newId(), contactId: null, groupId: null, kind: 'OTHER', words: 'Canari' })
      .expect(201);
    await mailed(api);
    expect(mailbox.received.map(({ subject }) => subject)).toEqual([
      'Une alerte attend votre lecture',
    ]);
  });

  it('what waited leaves in one mail in the morning, as it then stands', async () => {
    await given.sql('update mail_notice set leaves_at = now() where digest_id is null');
    await api.owner.query(
      `update pgboss.job set start_after = now() where name in ('digest', 'mail') and state = 'created'`,
    );
    await mailed(api);
    const [mail, ...others] = to('luc');
    expect(others).toEqual([]);
    expect(mail?.text.match(/Oui, je prends le relais/g)).toHaveLength(3);
    expect(mail?.text).toContain('Comment cela s’est-il passé ?');
    expect(mail?.text.match(/Bonjour/g)).toHaveLength(1);
    expect(to('groupe')).toHaveLength(1);
    expect(to('claire').map(({ subject }) => subject)).toEqual([
      'Un départ laisse 3 contacts à reprendre',
    ]);
  });
});
