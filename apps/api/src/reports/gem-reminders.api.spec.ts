import { Tenant } from '../database/tenant';
import { openMailbox, type Mailbox } from '../testing/mailbox';
import { mailed } from '../testing/mailed';
import { gemHouse, type GemHouse } from '../testing/situations/gem-house';
import { startApi, type TestApi } from '../testing/start-api';
import { GemReminders } from './gem-reminders';

describe('the reminder of January', () => {
  let api: TestApi;
  let mailbox: Mailbox;
  let house: GemHouse;
  beforeAll(async () => {
    mailbox = await openMailbox();
    api = await startApi({ SMTP_URL: mailbox.url });
  });
  beforeEach(async () => {
    house = await gemHouse(api);
    mailbox.received.length = 0;
  });
  afterAll(async () => {
    await api.stop();
    await mailbox.stop();
  });

  const remind = (now: string) =>
    api.app
      .get(Tenant)
      .runUnattended(house.association.id, () => api.app.get(GemReminders).remind(now));

  it('goes to the administrators once a year, though two processes think of it every day', async () => {
    await api.given.organiser(
      house.association,
      `coordination-${house.association.id}@gem.example`,
      ['COORDINATOR'],
    );
    await Promise.all([remind('2026-01-05T08:00:00Z'), remind('2026-01-05T08:00:00Z')]);
    await remind('2026-01-06T08:00:00Z');
    await mailed(api);
    expect(mailbox.received).toHaveLength(1);
    expect(mailbox.received[0]).toMatchObject({
      to: `${house.association.slug}@gem.example`,
      subject: 'Le rapport annuel 2025 du GEM est à préparer',
    });
    expect(mailbox.received[0]?.text).toContain('GEM Le Ponton');
    expect(mailbox.received[0]?.text).toContain(
      'Le rapport d’activité 2025, pour l’assemblée générale',
    );
    expect(mailbox.received[0]?.text).toContain(`/espace/fr/${house.association.slug}/rapports`);
    await remind('2027-01-02T08:00:00Z');
    await mailed(api);
    expect(mailbox.received.map(({ subject }) => subject)).toEqual([
      'Le rapport annuel 2025 du GEM est à préparer',
      'Le rapport annuel 2026 du GEM est à préparer',
    ]);
  });

  it('does not go once the report was handed in', async () => {
    await house.save().expect(200);
    await house.sending('put', 1).expect(200);
    await remind('2026-01-05T08:00:00Z');
    await mailed(api);
    expect(mailbox.received).toEqual([]);
  });

  it('keeps to January, by the clock of the association', async () => {
    house = await gemHouse(api, '97411');
    await remind('2025-12-31T19:59:00Z');
    await remind('2026-02-01T08:00:00Z');
    await remind('2026-01-31T20:00:00Z');
    await mailed(api);
    expect(mailbox.received).toEqual([]);
    await remind('2025-12-31T20:00:00Z');
    await mailed(api);
    expect(mailbox.received).toHaveLength(1);
  });

  it('goes to nobody where there is no GEM', async () => {
    await api.owner.query(`select set_config('app.association', $1, false)`, [
      house.association.id,
    ]);
    await api.owner.query(`update "group" set kind = 'WORKSHOP' where id = $1`, [house.group.id]);
    await remind('2026-01-05T08:00:00Z');
    await mailed(api);
    expect(mailbox.received).toEqual([]);
  });
});
