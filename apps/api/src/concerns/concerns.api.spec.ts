import { paths } from '@presence/contract';
import { newId, type Role, ROLES } from '@presence/domain';
import { Tenant } from '../database/tenant';
import { openMailbox, type Mailbox } from '../testing/mailbox';
import { givenAccompanied, givenContact, givenVolunteer, THEIR } from '../testing/given-contact';
import { signIn, type Browser } from '../testing/sign-in';
import { startApi, type TestApi } from '../testing/start-api';
import { sql } from '../database/sql';

const CANARY = 'canari-alerte-0815';

describe('concerns', () => {
  let api: TestApi;
  let mailbox: Mailbox;
  let association: { id: string };
  let lead: { id: string };
  const as = new Map<Role, Browser>();

  beforeAll(async () => {
    mailbox = await openMailbox();
    api = await startApi({ SMTP_URL: mailbox.url });
    association = await api.given.association();
    for (const role of ROLES) {
      const organiser =
        role === 'VOLUNTEER'
          ? await givenVolunteer(api, association, 'volunteer@un.example')
          : await api.given.organiser(association, `${role.toLowerCase()}@un.example`, [role]);
      if (role === 'SAFEGUARDING_LEAD') lead = organiser;
      as.set(role, await signIn(api, `${role.toLowerCase()}@un.example`));
    }
  });
  afterAll(async () => {
    await api.stop();
    await mailbox.stop();
  });

  const browser = (role: Role) => as.get(role) as Browser;
  const draft = (over: object = {}) => ({
    id: newId(),
    kind: 'SAFETY',
    words: `Il ne répond plus. ${CANARY}`,
    contactId: null,
    groupId: null,
    ...over,
  });
  const raise = (role: Role, body: object) =>
    browser(role).post(paths.concerns(association.id)).send(body);

  it('are raised by anybody, once, and the leads are told without a word of it', async () => {
    const concern = draft();
    const [first, again] = await Promise.all([
      raise('FACILITATOR', concern),
      raise('FACILITATOR', concern),
    ]);
    expect([first.status, again.status, first.body.id]).toEqual([201, 201, concern.id]);
    const mail = await mailbox.next('safeguarding_lead@un.example');
    expect(mail.subject).toBe('Une alerte attend votre lecture');
    expect(mail.text).toContain('3114');
    expect(JSON.stringify(mail)).not.toContain(CANARY);
    expect(mailbox.received.filter(({ to }) => to !== 'safeguarding_lead@un.example')).toEqual([]);
    expect(Object.keys(first.body).sort()).toEqual(['id', 'raisedAt']);
  });

  it('are read by safeguarding leads only, not even by whoever raised them', async () => {
    const concern = draft();
    await raise('VOLUNTEER', concern).expect(201);
    for (const role of ROLES.filter((other) => other !== 'SAFEGUARDING_LEAD')) {
      await browser(role).get(paths.concerns(association.id)).expect(403);
      await browser(role).get(paths.concern(association.id, concern.id)).expect(403);
    }
    const { body } = await browser('SAFEGUARDING_LEAD')
      .get(paths.concern(association.id, concern.id))
      .expect(200);
    expect(body).toMatchObject({
      words: concern.words,
      raisedByName: 'volunteer',
      person: null,
      entries: [],
    });
  });

  it('raised from a contact name the person to the lead; somebody else’s contact does not exist', async () => {
    const [organiser] = await api.app
      .get(Tenant)
      .runUnattended(association.id, () =>
        api.app.get(Tenant).query(sql<{ id: string }>`select id from volunteer limit 1`),
      );
    const who = await givenAccompanied(api, association, 'Jeannette', lead);
    const mine = await givenContact(api, association, who, [organiser as { id: string }], -1);
    const foreign = await givenContact(api, association, who, [], -3);
    const concern = draft({ contactId: mine.id, kind: 'NO_SIGN_OF_LIFE' });
    await raise('VOLUNTEER', concern).expect(201);
    const { body } = await browser('SAFEGUARDING_LEAD')
      .get(paths.concern(association.id, concern.id))
      .expect(200);
    expect(body.person).toEqual({ name: 'Jeannette Essai', phones: [THEIR.phone] });
    const refused = await raise('VOLUNTEER', draft({ contactId: foreign.id })).expect(404);
    expect(refused.text).toBe(
      (await raise('VOLUNTEER', draft({ contactId: newId() })).expect(404)).text,
    );
  });

  it('have an owner who can read them, a date, a log, and close only with a word', async () => {
    const concern = draft({ kind: 'ABUSE' });
    await raise('FACILITATOR', concern).expect(201);
    const reader = browser('SAFEGUARDING_LEAD');
    const owner = (ownerId: string, version = 1) =>
      reader
        .put(paths.concernOwner(association.id, concern.id))
        .set('If-Match', `"${version}"`)
        .send({ ownerId, dueOn: '2027-01-04' });
    expect((await owner(newId()).expect(400)).body.issues).toEqual([
      { path: ['ownerId'], message: 'ID_INVALID' },
    ]);
    expect((await owner(lead.id).expect(200)).body).toMatchObject({
      ownerName: 'safeguarding_lead',
      dueOn: '2027-01-04',
      version: 2,
    });
    await owner(lead.id).expect(412);
    const entry = { id: newId(), words: `Appelé le 3977. ${CANARY}` };
    const add = () => reader.post(paths.concernEntries(association.id, concern.id)).send(entry);
    await add().expect(201);
    expect((await add().expect(201)).body.entries).toEqual([
      expect.objectContaining({ words: entry.words, byName: 'safeguarding_lead' }),
    ]);
    const close = (word: string) =>
      reader
        .put(paths.concernClosing(association.id, concern.id))
        .set('If-Match', '"2"')
        .send({ word });
    expect((await close('  ').expect(400)).body.issues).toEqual([
      { path: ['word'], message: 'REQUIRED' },
    ]);
    expect(
      (await close('Prise en charge par le service social.').expect(200)).body.closedAt,
    ).not.toBeNull();
    expect(
      (
        await reader
          .post(paths.concernEntries(association.id, concern.id))
          .send({ id: newId(), words: 'Trop tard' })
          .expect(409)
      ).body.code,
    ).toBe('CONCERN_CLOSED');
    const rows = await api.app
      .get(Tenant)
      .runUnattended(association.id, () =>
        api.app
          .get(Tenant)
          .query(
            sql`select encode(words_sealed, 'escape') as raw from concern union all select encode(words_sealed, 'escape') from concern_entry`,
          ),
      );
    expect(JSON.stringify(rows)).not.toContain(CANARY);
  });
});
