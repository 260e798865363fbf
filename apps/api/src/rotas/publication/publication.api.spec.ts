import { paths, type BoardContact, type CoverRequestView } from '@presence/contract';
import { newId } from '@presence/domain';
import ICAL from 'ical.js';
import supertest from 'supertest';
import { givenProposal } from '../../testing/given-run';
import { givenCalled, givenCaller, givenOpenDoor, monday } from '../../testing/given-rota';
import { openMailbox, type Mailbox } from '../../testing/mailbox';
import { signIn, type Browser } from '../../testing/sign-in';
import { startApi, type TestApi } from '../../testing/start-api';
import { wholeBoard } from '../../testing/situations/whole-board';
import { Silence } from '../cover/silence';

const SECRET = /Jeannette|Marcel|Odile|Essai|0639980042|Canaris/;

describe('a published rota', () => {
  let api: TestApi;
  let mailbox: Mailbox;
  let browser: Browser;
  let association: { id: string };
  const volunteers = new Map<string, { id: string; browser: Browser; email: string }>();

  beforeAll(async () => {
    mailbox = await openMailbox();
    api = await startApi({ SMTP_URL: mailbox.url });
    association = await api.given.association({ slug: 'les-amarres' });
    await givenOpenDoor(api, association);
    const coordinator = await api.given.organiser(association, 'coordination@un.example', [
      'COORDINATOR',
    ]);
    for (const name of ['awa', 'luc', 'ines', 'max']) {
      const email = `${name}@un.example`;
      const { id } = await givenCaller(api, association, email, {
        maxContactsPerWeek: 6,
        maxContactsPerDay: 4,
      });
      volunteers.set(id, { id, browser: await signIn(api, email), email });
    }
    // Each on a day of their own, so that whoever has one is free for the others.
    for (const [name, weekday] of [
      ['Jeannette', 'TU'],
      ['Marcel', 'WE'],
      ['Odile', 'TH'],
    ] as const)
      await givenCalled(api, association, name, coordinator, { usual: { weekday, time: '10:00' } });
    browser = await signIn(api, 'coordination@un.example');
  });
  afterAll(async () => {
    await api.stop();
    await mailbox.stop();
  });

  const board = (id: string) => wholeBoard(browser, association.id, id);
  const publish = (id: string) => browser.post(paths.rotaPublication(association.id, id));
  const who = (id: string) => volunteers.get(id) as { id: string; browser: Browser; email: string };
  const answer = (by: Browser, contactId: string, given: string) =>
    by.put(paths.answer(association.id, contactId)).send({ answer: given });
  const requests = async (by: Browser) =>
    (await by.get(paths.coverRequests(association.id)).expect(200)).body as CoverRequestView[];
  const sql = (text: string, values: unknown[] = []) =>
    api.given.within(association.id, (manager) => manager.query(text, values));

  async function proposed(weeksAhead: number): Promise<string> {
    const id = await givenProposal(browser, association.id, { from: monday(weeksAhead) });
    return id;
  }

  it('tells each volunteer their own part by mail, with nothing of the people, and only once', async () => {
    const id = await proposed(1);
    const { body } = await publish(id).expect(200);
    expect(body).toMatchObject({ published: 3, uncovered: 0, rota: { state: 'PUBLISHED' } });
    expect((await publish(id).expect(200)).body).toMatchObject({ published: 0, toldVolunteers: 0 });
    const { contacts } = await board(id);
    expect(
      contacts.every(
        ({ state, volunteers: [one] }) => state === 'PUBLISHED' && one?.answer === 'WAITING',
      ),
    ).toBe(true);
    const mail = await mailbox.next(who(contacts[0]?.volunteers[0]?.volunteerId ?? '').email);
    expect(mail.text).toMatch(/appel/);
    expect(mail.text).toContain('/espace/fr/les-amarres/ma-semaine');
    expect(mail.text + mail.html + mail.subject).not.toMatch(SECRET);
    expect(
      await browser
        .post(paths.rotaRun(association.id, id))
        .send({ id: newId(), seed: 1, seconds: 1 }),
    ).toMatchObject({ status: 409, body: { code: 'ROTA_PUBLISHED' } });
    expect((await browser.delete(paths.rota(association.id, id)).expect(409)).body.code).toBe(
      'ROTA_PUBLISHED',
    );
  });

  it('is published once by any number of requests at once', async () => {
    const id = await proposed(2);
    const answers = await Promise.all(Array.from({ length: 10 }, () => publish(id)));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    expect(answers.map(({ body }) => body.published).sort()).toEqual([
      ...Array.from({ length: 9 }, () => 0),
      3,
    ]);
  });

  it('refuses to publish two contacts of a volunteer at the same time, and names them', async () => {
    const [one, other] = [await proposed(3), await proposed(9)];
    await publish(one).expect(200);
    // As if both had been planned for the same hour before either was published.
    const [taken] = (await board(one)).contacts;
    const planned = (await board(other)).contacts.find(
      ({ personId }) => personId !== taken?.personId,
    );
    await sql('delete from contact_volunteer where contact_id = $1', [planned?.id]);
    await sql(
      'update contact p set date = t.date, start = t.start, starts_at = t.starts_at, ends_at = t.ends_at from contact t where p.id = $1 and t.id = $2',
      [planned?.id, taken?.id],
    );
    await sql(
      'insert into contact_volunteer (association_id, contact_id, volunteer_id, starts_at, ends_at) select association_id, $1, volunteer_id, starts_at, ends_at from contact_volunteer where contact_id = $2',
      [planned?.id, taken?.id],
    );
    const { body } = await publish(other).expect(409);
    expect(body).toMatchObject({ code: 'ROTA_CLASH' });
    expect(body.details.clashes).toContainEqual(
      expect.objectContaining({
        contactId: planned?.id,
        otherContactId: taken?.id,
        volunteerId: taken?.volunteers[0]?.volunteerId,
      }),
    );
    expect((await board(other)).rota.state).toBe('DRAFT');
  });

  it('takes answers from its volunteers only; a no opens a cover request, and the first yes wins', async () => {
    const id = await proposed(5);
    await publish(id).expect(200);
    const contact = (await board(id)).contacts[0] as BoardContact;
    const mine = who(contact.volunteers[0]?.volunteerId ?? '');
    const others = [...volunteers.values()].filter((one) => one.id !== mine.id);
    await answer((others[0] as typeof mine).browser, contact.id, 'ACCEPTED').expect(404);
    expect((await answer(mine.browser, contact.id, 'ACCEPTED').expect(200)).body).toMatchObject({
      answer: 'ACCEPTED',
    });
    await answer(mine.browser, contact.id, 'DECLINED').expect(200);
    await answer(mine.browser, contact.id, 'DECLINED').expect(200);
    const [request] = (await requests(browser)).filter(({ contactId }) => contactId === contact.id);
    expect(request).toMatchObject({ reason: 'DECLINED', askedCount: 3, asked: false });
    expect(request?.personName).toMatch(/Essai/);
    const [asked] = await requests((others[0] as typeof mine).browser);
    expect(asked).toMatchObject({
      contactId: contact.id,
      asked: true,
      personName: null,
      replacedName: null,
    });
    expect(await requests(mine.browser)).toEqual([]);

    const yes = (by: Browser) =>
      by.put(paths.coverAcceptance(association.id, request?.id ?? '')).send({});
    await yes(mine.browser).expect(404);
    const race = await Promise.all(
      Array.from({ length: 50 }, (_, turn) => yes((others[turn % 3] as typeof mine).browser)),
    );
    const now = (await board(id)).contacts.find((one) => one.id === contact.id);
    const winner = now?.volunteers.find((one) => one.answer === 'ACCEPTED')?.volunteerId;
    expect(now?.volunteers).toHaveLength(2);
    for (const [turn, { status, body }] of race.entries()) {
      if (others[turn % 3]?.id === winner) expect(status).toBe(200);
      else expect({ status, code: body.code }).toEqual({ status: 409, code: 'ALREADY_COVERED' });
    }
    expect((await answer(mine.browser, contact.id, 'ACCEPTED').expect(409)).body.code).toBe(
      'ALREADY_COVERED',
    );
    expect((await requests(browser)).filter(({ contactId }) => contactId === contact.id)).toEqual(
      [],
    );
  });

  it('asks for cover once where a volunteer does not answer', async () => {
    const id = await proposed(6);
    await publish(id).expect(200);
    const contact = (await board(id)).contacts[0] as BoardContact;
    await sql(
      `update contact_volunteer set told_at = now() - interval '49 hours' where contact_id = $1`,
      [contact.id],
    );
    const silence = api.app.get(Silence);
    await silence.run();
    await silence.run();
    const found = (await requests(browser)).filter(({ contactId }) => contactId === contact.id);
    expect(found).toEqual([expect.objectContaining({ reason: 'SILENT', askedCount: 3 })]);
    await answer(
      who(contact.volunteers[0]?.volunteerId ?? '').browser,
      contact.id,
      'ACCEPTED',
    ).expect(200);
    expect((await requests(browser)).filter(({ contactId }) => contactId === contact.id)).toEqual(
      [],
    );
  });

  it('is in the feed of each volunteer, which names no supported person and ends when revoked', async () => {
    const awa = [...volunteers.values()][0] as { id: string; browser: Browser; email: string };
    expect((await awa.browser.get(paths.volunteerFeed(association.id)).expect(200)).body).toEqual({
      createdAt: null,
      url: null,
    });
    const { body } = await awa.browser.post(paths.volunteerFeed(association.id)).expect(201);
    const path = new URL(body.url).pathname;
    expect((await awa.browser.get(paths.volunteerFeed(association.id))).body.url).toBeNull();
    const held = await sql(
      `select 1 from contact_volunteer cv where volunteer_id = $1 and held and answer <> 'DECLINED'`,
      [awa.id],
    );
    const { text, headers } = await supertest(api.http).get(path).expect(200);
    const events = new ICAL.Component(ICAL.parse(text))
      .getAllSubcomponents('vevent')
      .map((event) => new ICAL.Event(event));
    expect(events).toHaveLength((held as unknown[]).length);
    // What they have not answered yet is to be confirmed.
    const titles = events.map(({ summary }) => summary.replace('À confirmer : ', ''));
    expect(new Set(titles)).toEqual(new Set(['Appel']));
    expect(text).not.toMatch(SECRET);
    expect(text).not.toContain(path);
    expect(headers['cache-control']).toBe('private, no-cache');
    await supertest(api.http)
      .get(path)
      .set('If-None-Match', headers['etag'] as string)
      .expect(304);
    expect(JSON.stringify(await sql('select * from volunteer_feed'))).not.toContain(
      path.slice(-20, -4),
    );

    const made = await awa.browser.post(paths.volunteerFeed(association.id)).expect(201);
    const old = await supertest(api.http).get(path).expect(404);
    const never = await supertest(api.http)
      .get(`/feeds/volunteers/${'A'.repeat(44)}.ics`)
      .expect(404);
    expect(old.text).toBe(never.text);
    await awa.browser.delete(paths.volunteerFeed(association.id)).expect(204);
    await supertest(api.http).get(new URL(made.body.url).pathname).expect(404);
  });
});
