import { paths } from '@presence/contract';
import { newId } from '@presence/domain';
import { aNeedDraft, aPersonDraft } from '@presence/testing';
import { BranchRow } from '../associations/branch.entity';
import { Tenant } from '../database/tenant';
import { Sealing } from '../sealing/sealing';
import { givenFarAway } from '../testing/far-away';
import { signIn } from '../testing/sign-in';
import { startApi, type TestApi } from '../testing/start-api';
import { openMailbox, type Mailbox } from '../testing/mailbox';
import { publishedContact, within } from '../testing/published-contact';

describe('supported people', () => {
  let api: TestApi;
  let association: { id: string };
  let browser: Awaited<ReturnType<typeof signIn>>;
  let mailbox: Mailbox;
  beforeAll(async () => {
    mailbox = await openMailbox();
    api = await startApi({ SMTP_URL: mailbox.url });
    association = await api.given.association();
    await api.given.commune();
    await api.given.organiser(association, 'coordination@voix.example', ['COORDINATOR', 'ADMINISTRATOR']);
    await api.given.organiser(association, 'benevole@voix.example', ['VOLUNTEER']);
    browser = await signIn(api, 'coordination@voix.example');
  });
  afterAll(async () => {
    await api.stop();
    await mailbox.stop();
  });

  const create = async (over: Parameters<typeof aPersonDraft>[0] = {}) => (await browser.post(paths.people(association.id)).send(aPersonDraft(over)).expect(201)).body;
  const consent = (personId: string, scope: string[] = ['CALL']) =>
    browser.post(paths.consents(association.id, personId)).send({ id: newId(), givenOn: '2026-11-02', givenBy: 'PERSON', means: 'ORAL', scope }).expect(201);
  const names = async (query: string) => {
    const { body } = await browser.get(`${paths.people(association.id)}?${query}`).expect(200);
    return body.people.map((person: { firstName: string; lastName: string }) => `${person.firstName} ${person.lastName}`);
  };

  it('are stored, changed with their version, and found by the beginning of any of their names', async () => {
    const emergencyContact = { name: 'Luc Petit', relation: 'neveu', phone: '0199005678' };
    const draft = aPersonDraft({ firstName: 'Marie-Thérèse', lastName: 'Œuvrard', emergencyContact, access: 'Digicode 12A' });
    const { body: person } = await browser.post(paths.people(association.id)).send(draft).expect(201);
    expect(person).toMatchObject({ firstName: 'Marie-Thérèse', phones: ['+33199001234'], emergencyContact: { ...emergencyContact, phone: '+33199005678' }, access: 'Digicode 12A', communeName: 'Lyon', timeZone: 'Europe/Paris', coordinatesTyped: false, consented: [], version: 1 });
    await browser.post(paths.people(association.id)).send(draft).expect(201);
    expect(await names('name=oeuv')).toEqual(['Marie-Thérèse Œuvrard']);
    expect(await names('name=there%20oeuvrard')).toEqual(['Marie-Thérèse Œuvrard']);
    expect(await names('name=eresse')).toEqual([]);

    const renamed = { ...draft, lastName: 'Martin' };
    const { body: changed } = await browser.put(paths.person(association.id, draft.id)).set('If-Match', '"1"').send(renamed).expect(200);
    expect(changed).toMatchObject({ lastName: 'Martin', version: 2 });
    expect(await names('name=oeuv')).toEqual([]);
    await browser.put(paths.person(association.id, draft.id)).set('If-Match', '"1"').send(renamed).expect(412);
  });

  it('are listed by last name, namesakes by first name, as French puts them in order', async () => {
    const branch = await api.given.store(association, BranchRow, { id: newId(), name: 'Nord' });
    for (const [firstName, lastName] of [['Zoé', 'Élan'], ['Ana', 'Élan'], ['Luc', 'Fabre'], ['Léo', 'Dubois']]) await create({ firstName, lastName, branchId: branch.id });
    expect(await names(`branch=${branch.id}`)).toEqual(['Léo Dubois', 'Ana Élan', 'Zoé Élan', 'Luc Fabre']);
  });

  it('leave no name, phone, address or word in any table, nor in the log', async () => {
    const log = jest.spyOn(process.stdout, 'write');
    const draft = aPersonDraft({ firstName: 'Canariette', lastName: 'Volière', phones: ['0199004711'], street: '7 impasse du Canari', emergencyContact: { name: 'Canarino', relation: '', phone: '0199004712' } });
    await browser.post(paths.people(association.id)).send(draft).expect(201);
    await browser.post(paths.people(association.id)).send({ ...draft, id: newId(), inseeCode: '00000' }).expect(400);
    await browser.post(paths.referrals(association.id)).send({
      id: newId(), origin: 'RELATIVE', senderName: 'Canaro', senderPhone: null, firstName: 'Canarissime', lastName: '', phone: '0199004713', inseeCode: '69123', wanted: ['CALL'], message: 'Canari seul', agreed: true,
    }).expect(201);
    const tables = await api.owner.query<{ name: string }[]>(`select quote_ident(relname) as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`);
    const dump = await within(api, association, async (manager) => {
      const rows: unknown[] = [];
      for (const { name } of tables) rows.push(await manager.query(`select t::text as line from ${name} t`));
      return JSON.stringify(rows);
    });
    expect(dump).toContain(draft.id);
    for (const canary of [/canari/i, /voli[eè]re/i, /canaro/i, /0?19900471/, /0199 ?00 ?47/, Buffer.from('Canari').toString('hex'), Buffer.from('Canari').toString('base64').slice(0, 7)]) expect(dump).not.toMatch(canary);
    expect(JSON.stringify(log.mock.calls)).not.toMatch(/canari/i);
    log.mockRestore();
  });

  it('whose ciphertexts were swapped say so alone, and hide nobody else', async () => {
    const [one, other] = [await create({ firstName: 'Échangée', lastName: 'Un' }), await create({ firstName: 'Intacte', lastName: 'Deux' })];
    await within(api, association, (manager) => manager.query('update supported_person set first_name_sealed = (select first_name_sealed from supported_person where id = $2) where id = $1', [one.id, other.id]));
    const { body } = await browser.get(paths.person(association.id, one.id)).expect(409);
    expect(body).toMatchObject({ code: 'SEAL_BROKEN', details: { table: 'supported_person', column: 'first_name_sealed' } });
    const list = (await browser.get(paths.people(association.id)).expect(200)).body.people;
    expect(list.find(({ id }: { id: string }) => id === one.id)).toMatchObject({ unreadable: true, firstName: '' });
    expect(list.find(({ id }: { id: string }) => id === other.id)).toMatchObject({ unreadable: false, firstName: 'Intacte' });
  });

  it('are another association’s nobody, and no volunteer’s to list', async () => {
    const person = await create();
    const elsewhere = await api.given.association();
    await api.given.organiser(elsewhere, 'ailleurs@autre.example', ['COORDINATOR']);
    const stranger = await signIn(api, 'ailleurs@autre.example');
    const swapped = await stranger.get(paths.person(elsewhere.id, person.id)).expect(404);
    const missing = await stranger.get(paths.person(elsewhere.id, newId())).expect(404);
    expect(swapped.text).toBe(missing.text);
    await stranger.post(paths.consents(elsewhere.id, person.id)).send({ id: newId(), givenOn: '2026-11-02', givenBy: 'PERSON', means: 'ORAL', scope: ['CALL'] }).expect(404);
    const volunteer = await signIn(api, 'benevole@voix.example');
    await volunteer.get(paths.people(association.id)).expect(403);
    await volunteer.get(paths.person(association.id, person.id)).expect(403);
  });

  it('leave a trace of each read, without content', async () => {
    const person = await create({ firstName: 'Lue' });
    await browser.get(paths.person(association.id, person.id)).expect(200);
    const reads = await within(api, association, (manager) => manager.query(`select action from audit_event where subject_id = $1 and action = 'READ person'`, [person.id]));
    expect(reads.length).toBe(2);

    const searches = () => within(api, association, (manager) => manager.query(`select 1 from audit_event where action = 'READ people' and subject_id is null`));
    const before = (await searches()).length;
    await names('name=lue');
    await names('show=WAITING');
    expect((await searches()).length).toBe(before + 2);
  });

  it('wait until the last day of their need has passed where the association lives', async () => {
    const { association: far, day } = await givenFarAway(api, 'iles@voix.example');
    const coordinator = await signIn(api, 'iles@voix.example');
    for (const [firstName, until] of [['Alfreda', day(0)], ['Zephyrine', day(-1)]] as const) {
      const draft = aPersonDraft({ firstName, lastName: 'Iliens' });
      await coordinator.post(paths.people(far.id)).send(draft).expect(201);
      await coordinator.post(paths.needs(far.id, draft.id)).send(aNeedDraft({ from: '2020-01-01', until })).expect(201);
    }
    const { body } = await coordinator.get(`${paths.people(far.id)}?show=WAITING`).expect(200);
    expect(body.people.map(({ firstName }: { firstName: string }) => firstName)).toEqual(['Alfreda']);
  });

  it('are no longer planned for the moment their consent is withdrawn', async () => {
    const person = await create({ firstName: 'Consentante' });
    await consent(person.id, ['CALL', 'VISIT']);
    await consent(person.id, ['VISIT']);
    const { body: read } = await browser.get(paths.person(association.id, person.id)).expect(200);
    expect(read.consented).toEqual(['CALL', 'VISIT']);
    const need = aNeedDraft();
    await browser.post(paths.needs(association.id, person.id)).send(need).expect(201);
    const past = await publishedContact(api, association, { personId: person.id, needId: need.id, inHours: -48 });
    const call = await publishedContact(api, association, { personId: person.id, needId: need.id, inHours: 48 });
    const visit = await publishedContact(api, association, { personId: person.id, needId: need.id, inHours: 72, kind: 'VISIT' });
    const both = read.consents.find(({ scope }: { scope: string[] }) => scope.includes('CALL'));
    const { body: after } = await browser.put(paths.consentWithdrawal(association.id, person.id, both.id)).send({ means: 'ORAL' }).expect(200);
    expect(after.consented).toEqual(['VISIT']);
    const states = await within(api, association, (manager) => manager.query<{ id: string; state: string }[]>('select id, state from contact where person_id = $1', [person.id]));
    expect(Object.fromEntries(states.map(({ id, state }) => [id, state]))).toEqual({ [past]: 'PUBLISHED', [call]: 'CANCELLED', [visit]: 'PUBLISHED' });
    expect(await names('show=WITHOUT_CONSENT')).not.toContain('Consentante Delorme');
    // The one volunteer who had that call is told, without a name or a reason.
    for (let tries = 0; mailbox.received.length === 0 && tries < 100; tries++) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(mailbox.received).toHaveLength(1);
    expect(mailbox.received[0]?.text).not.toMatch(/consent|delorme|0199/i);
  });

  it('are given out whole, and erased so that only counts are left', async () => {
    const person = await create({ firstName: 'Effacée', lastName: 'Bientôt' });
    await consent(person.id);
    const need = aNeedDraft();
    await browser.post(paths.needs(association.id, person.id)).send(need).expect(201);
    const contact = await publishedContact(api, association, { personId: person.id, needId: need.id, inHours: -72, note: 'Elle a ri.' });
    await api.app.get(Tenant).runUnattended(association.id, async () => {
      const [{ visitor } = { visitor: '' }] = await api.app.get(Tenant).query<{ visitor: string }>('select volunteer_id as visitor from contact_volunteer where contact_id = $1', [contact]);
      const word = await api.app.get(Sealing).seal('visit_check', 'settling_word_sealed', `${contact}/${visitor}`, 'Jointe au téléphone.');
      await api.app.get(Tenant).query(
        `insert into visit_check (association_id, contact_id, volunteer_id, checked_in_at, expected_end_at, settled_at, settling_word_sealed)
         select association_id, contact_id, volunteer_id, starts_at, ends_at, ends_at, $2 from contact_volunteer where contact_id = $1`, [contact, word],
      );
    });
    const { body: given } = await browser.get(paths.personExport(association.id, person.id)).expect(200);
    expect(given).toMatchObject({ person: { firstName: 'Effacée', consents: [{ means: 'ORAL' }] }, contacts: [{ kind: 'CALL', outcomes: [{ result: 'REACHED', note: 'Elle a ri.' }], visits: [{ checkedOutAt: null, settlingWord: 'Jointe au téléphone.' }] }] });
    expect(given.reads.length).toBeGreaterThan(0);
    await browser.delete(paths.person(association.id, person.id)).expect(204);
    await browser.get(paths.person(association.id, person.id)).expect(404);
    expect(await names('name=effa')).toEqual([]);
    const left = await within(api, association, (manager) => manager.query(
      'select length(p.first_name_sealed) as name, (select count(*)::int from consent where person_id = p.id) as consents, o.result, o.note_sealed as note, v.settling_word_sealed as word from supported_person p join contact k on k.person_id = p.id join outcome o on o.contact_id = k.id join visit_check v on v.contact_id = k.id where k.id = $1', [contact],
    ));
    expect(left).toEqual([{ name: 0, consents: 0, result: 'REACHED', note: null, word: null }]);
    await browser.get(paths.paperWeek(association.id, person.id)).query({ from: '2026-11-02' }).expect(404);
  });

  it('go when their time has come, after a dry run that says who', async () => {
    const [old, recent] = [await create({ firstName: 'Ancienne' }), await create({ firstName: 'Récente' })];
    await within(api, association, (manager) => manager.query(`update supported_person set created_at = now() - interval '30 months', last_contact_at = now() - interval '25 months' where id = $1`, [old.id]));
    const { body: dry } = await browser.post(paths.purge(association.id)).send({ dryRun: true }).expect(200);
    expect(dry).toMatchObject({ done: false, people: [{ id: old.id }] });
    await browser.get(paths.person(association.id, old.id)).expect(200);
    await browser.post(paths.purge(association.id)).send({ dryRun: false }).expect(200);
    await browser.get(paths.person(association.id, old.id)).expect(404);
    await browser.get(paths.person(association.id, recent.id)).expect(200);
  });
});
