import { givenAccompanied, givenVolunteer } from '../../testing/given-contact';
import { openMailbox, type Mailbox } from '../../testing/mailbox';
import { mailed } from '../../testing/mailed';
import { startApi, type TestApi } from '../../testing/start-api';
import { SilenceDigest } from './silence-digest';

describe('the daily mail about people not reached for long', () => {
  let api: TestApi;
  let mailbox: Mailbox;
  let association: { id: string };
  let awa: { id: string };
  beforeAll(async () => {
    mailbox = await openMailbox();
    api = await startApi({ SMTP_URL: mailbox.url });
    association = await api.given.association({ slug: 'les-amarres' });
    awa = await givenVolunteer(api, association, 'awa@un.example');
    await api.given.organiser(association, 'claire@un.example', ['COORDINATOR']);
  });
  afterAll(async () => {
    await api.stop();
    await mailbox.stop();
  });

  const change = (what: string, personId: string, days: number) =>
    api.given.within(association.id, (manager) =>
      manager.query(`update supported_person set ${what} where id = $1`, [personId, days]),
    );
  const reached = (personId: string, daysAgo: number) =>
    change(
      `created_at = now() - interval '200 days', last_reached_at = now() - make_interval(days => $2)`,
      personId,
      daysAgo,
    );
  /** The same silence so many days later. */
  const later = (personId: string, days: number) =>
    change(
      ['last_reached_at', 'silence_told_reached_at', 'silence_told_at']
        .map((column) => `${column} = ${column} - make_interval(days => $2)`)
        .join(),
      personId,
      days,
    );
  const run = () => api.app.get(SilenceDigest).run();
  const told = async (count: number) => {
    await mailed(api);
    expect(mailbox.received).toHaveLength(count);
    return mailbox.received.at(-1);
  };

  it('mails once for each person and level without a name, and again after they were reached and silent anew', async () => {
    const [one, other] = [
      await givenAccompanied(api, association, 'Jeannette', awa),
      await givenAccompanied(api, association, 'Marcel', awa),
    ];
    await reached(one.personId, 15);
    await reached(other.personId, 2);
    await Promise.all([run(), run()]);
    const mail = await told(1);
    expect(mail).toMatchObject({
      to: 'claire@un.example',
      subject: 'Une personne est sans nouvelles de vous depuis longtemps',
    });
    expect(mail?.text).toContain('/espace/fr/les-amarres/aujourdhui');
    expect(`${mail?.text}${mail?.html}`).not.toMatch(/Jeannette|Marcel|Essai|0199/);

    await later(one.personId, 5);
    await run();
    await later(one.personId, 9);
    await later(other.personId, 12);
    await run();
    await run();
    expect((await told(2))?.subject).toBe(
      '2 personnes sont sans nouvelles de vous depuis longtemps',
    );

    await later(one.personId, 20);
    await reached(one.personId, 15);
    await run();
    await told(3);

    // An outcome that is entered late moves the beginning of the silence, though not past what was told.
    await reached(one.personId, 14);
    await run();
    await run();
    await told(4);
  });
});
