import { paths } from '@presence/contract';
import { assembled } from '../database/sql';
import { Tenant } from '../database/tenant';
import { openMailbox, type Mailbox } from '../testing/mailbox';
import { within } from '../testing/published-contact';
import { givenAccompanied, givenContact, givenVolunteer } from '../testing/given-contact';
import { signIn } from '../testing/sign-in';
import { startApi, type TestApi } from '../testing/start-api';
import { waitingOf } from '../testing/waiting';
import { LateVisits } from './late-visits.service';

const MINUTE = 60_000;

describe('lone visits', () => {
  let api: TestApi;
  let mailbox: Mailbox;
  let association: { id: string };
  let awa: { id: string };
  let mine: Awaited<ReturnType<typeof signIn>>;
  let claire: typeof mine;
  let contactId: string;

  beforeAll(async () => {
    mailbox = await openMailbox();
    api = await startApi({ SMTP_URL: mailbox.url });
    association = await api.given.association();
    awa = await givenVolunteer(api, association, 'awa@un.example');
    await api.given.organiser(association, 'claire@un.example', ['COORDINATOR']);
    await api.given.organiser(association, 'admin@un.example', ['ADMINISTRATOR']);
    [mine, claire] = [await signIn(api, 'awa@un.example'), await signIn(api, 'claire@un.example')];
  });
  afterAll(async () => {
    await api.stop();
    await mailbox.stop();
  });
  beforeEach(async () => {
    const who = await givenAccompanied(api, association, 'Marcel', awa, 'VISIT');
    await asOwner('delete from contact_volunteer');
    contactId = (await givenContact(api, association, who, [awa], -0.5)).id;
  });

  /** What has begun is history, which the application itself cannot change. */
  const asOwner = (sql: string, parameters: string[] = []) =>
    within(api, association, (manager) => manager.query(sql, parameters));
  const at = (minutes: number) => new Date(Date.now() + minutes * MINUTE).toISOString();
  const path = () => paths.myCheck(association.id, contactId);
  const checkIn = (from = -30, until = 30) =>
    mine.put(path()).send({ checkedInAt: at(from), expectedEndAt: at(until) });
  const shift = (column: string, minutes: number) =>
    api.app
      .get(Tenant)
      .runUnattended(association.id, () =>
        api.app
          .get(Tenant)
          .query(
            assembled(
              `update visit_check set ${column} = now() - $2 * interval '1 minute' where contact_id = $1`,
            ),
            [contactId, minutes],
          ),
      );
  const mails = (to: string, subject: string) =>
    mailbox.received.filter((mail) => mail.to === to && mail.subject === subject).length;
  const until = async (done: () => boolean) => {
    for (let i = 0; i < 300 && !done(); i++)
      await new Promise((resolve) => setTimeout(resolve, 25));
    expect(done()).toBe(true);
  };
  const lateVisits = () => waitingOf(claire, association.id, 'LATE_VISIT');

  it('begin, are made longer and end, each once, in whatever order a weak network brings them', async () => {
    const begun = { checkedInAt: at(-30), expectedEndAt: at(20) };
    await mine.put(path()).send(begun).expect(200);
    const { body } = await mine
      .put(path())
      .send({ ...begun, expectedEndAt: at(50) })
      .expect(200);
    expect(body.checkedInAt).toBe(begun.checkedInAt);
    const first = await mine.delete(path()).expect(200);
    const second = await mine.delete(path()).expect(200);
    expect(second.body).toEqual(first.body);
    expect((await mine.put(path()).send(begun).expect(200)).body.checkedOutAt).toBe(
      first.body.checkedOutAt,
    );
  });

  it.each([
    ['an end before its beginning', -30, -40, 'END_BEFORE_START'],
    ['an end next week', -30, 9000, 'DATE_OUT_OF_RANGE'],
  ])('refuse %s', async (_, from, to, message) => {
    expect((await checkIn(from, to).expect(400)).body.issues).toEqual([
      { path: ['expectedEndAt'], message },
    ]);
  });

  it('that are late are told to the coordinator with the volunteer’s phone, then to more people, until somebody has a word', async () => {
    await checkIn().expect(200);
    const late = api.app.get(LateVisits);
    await late.run();
    expect(await lateVisits()).toEqual({ count: 0, first: [] });
    await shift('expected_end_at', 21);
    await Promise.all([late.run(), late.run()]);
    await until(() => mails('claire@un.example', 'Une visite dure plus longtemps que prévu') === 1);
    expect(await lateVisits()).toMatchObject({
      count: 1,
      first: [{ contactId, volunteerName: 'awa', volunteerPhone: '+33639980042' }],
    });
    await shift('alerted_at', 21);
    await late.run();
    await until(() => mails('admin@un.example', 'Toujours sans nouvelles d’une visite') === 1);
    const settle = () => claire.put(paths.checkSettlement(association.id, contactId));
    expect((await settle().send({ word: ' ' }).expect(400)).body.issues).toEqual([
      { path: ['word'], message: 'REQUIRED' },
    ]);
    await settle().send({ word: 'Jointe, elle repart.' }).expect(200);
    expect((await lateVisits()).count).toBe(0);
    await late.run();
    expect(mails('claire@un.example', 'Toujours sans nouvelles d’une visite')).toBe(1);
    for (const { text } of mailbox.received) expect(text).not.toMatch(/Marcel|Essai|awa|0639/);
  });

  it.each([
    [
      'the person withdrew their consent',
      [`update contact set state = 'CANCELLED', held = false where id = $1`],
    ],
    [
      'a coordinator took it off the board',
      [
        'delete from contact_volunteer where contact_id = $1',
        `update contact set state = 'UNCOVERED', held = false, date = null, start = null, starts_at = null, ends_at = null where id = $1`,
      ],
    ],
  ])(
    'called off after somebody went in, because %s, can still be left, made longer and followed up',
    async (why, changes) => {
      await checkIn(-5, 30).expect(200);
      for (const change of changes) await asOwner(change, [contactId]);
      const seen = (await mine.get(paths.myWeek(association.id)).expect(200)).body.contacts;
      if (why.startsWith('the person'))
        expect(seen).toEqual([
          expect.objectContaining({
            id: contactId,
            firstName: '—',
            disclosed: null,
            check: expect.objectContaining({ checkedOutAt: null }),
          }),
        ]);
      await shift('expected_end_at', 21);
      await api.app.get(LateVisits).run();
      const { body } = await claire.get(paths.followUp(association.id, contactId)).expect(200);
      expect(body).toMatchObject({
        volunteers: [{ displayName: 'awa', phone: '+33639980042' }],
        check: { checkedOutAt: null },
      });
      expect((await lateVisits()).count).toBe(1);
      await checkIn(-5, 60).expect(200);
      expect((await lateVisits()).count).toBe(0);
      await mine.delete(path()).expect(200);
      await shift('expected_end_at', 21);
      await api.app.get(LateVisits).run();
      expect((await lateVisits()).count).toBe(0);
      expect((await mine.get(paths.myWeek(association.id)).expect(200)).body.contacts).toEqual([]);
    },
  );

  it('that nobody went in to cannot be left, nor followed up once called off', async () => {
    await mine.delete(path()).expect(404);
    await asOwner(`update contact set state = 'CANCELLED', held = false where id = $1`, [
      contactId,
    ]);
    await checkIn().expect(404);
    await mine.delete(path()).expect(404);
    await claire.get(paths.followUp(association.id, contactId)).expect(404);
  });
});
