import { mailed } from '../testing/mailed';
import { paths } from '@presence/contract';
import { aNeedDraft } from '@presence/testing';
import { Tenant } from '../database/tenant';
import { Sealing } from '../sealing/sealing';
import { publishedContact, within } from '../testing/published-contact';
import { peopleHouse, type PeopleHouse } from '../testing/situations/people-house';
import { sql } from '../database/sql';

describe('supported people who leave', () => {
  let house: PeopleHouse;
  let api: PeopleHouse['api'];
  let association: PeopleHouse['association'];
  let browser: PeopleHouse['browser'];
  let mailbox: PeopleHouse['mailbox'];
  let create: PeopleHouse['create'];
  let consent: PeopleHouse['consent'];
  let names: PeopleHouse['names'];

  beforeAll(async () => {
    house = await peopleHouse();
    ({ api, association, browser, mailbox, create, consent, names } = house);
  });
  afterAll(() => house.stop());

  it('cancels coming contacts when the consent is withdrawn', async () => {
    const person = await create({ firstName: 'Consentante' });
    await consent(person.id, ['CALL', 'VISIT']);
    await consent(person.id, ['VISIT']);
    const { body: read } = await browser.get(paths.person(association.id, person.id)).expect(200);
    expect(read.consented).toEqual(['CALL', 'VISIT']);
    const need = aNeedDraft();
    await browser.post(paths.needs(association.id, person.id)).send(need).expect(201);
    const past = await publishedContact(api, association, {
      personId: person.id,
      needId: need.id,
      inHours: -48,
    });
    const call = await publishedContact(api, association, {
      personId: person.id,
      needId: need.id,
      inHours: 48,
    });
    const visit = await publishedContact(api, association, {
      personId: person.id,
      needId: need.id,
      inHours: 72,
      kind: 'VISIT',
    });
    const both = read.consents.find(({ scope }: { scope: string[] }) => scope.includes('CALL'));
    const { body: after } = await browser
      .put(paths.consentWithdrawal(association.id, person.id, both.id))
      .send({ means: 'ORAL' })
      .expect(200);
    expect(after.consented).toEqual(['VISIT']);
    const states = await within(api, association, (manager) =>
      manager.query<{ id: string; state: string }[]>(
        'select id, state from contact where person_id = $1',
        [person.id],
      ),
    );
    expect(Object.fromEntries(states.map(({ id, state }) => [id, state]))).toEqual({
      [past]: 'PUBLISHED',
      [call]: 'CANCELLED',
      [visit]: 'PUBLISHED',
    });
    expect(await names('show=WITHOUT_CONSENT')).not.toContain('Consentante Delorme');
    // The one volunteer who had that call is told, without a name or a reason.
    await mailed(api);
    expect(mailbox.received).toHaveLength(1);
    expect(mailbox.received[0]?.text).not.toMatch(/consent|delorme|0199/i);
  });

  it('exports the whole record of a person, and erases it so that only counts are left', async () => {
    const person = await create({ firstName: 'Effacée', lastName: 'Bientôt' });
    await consent(person.id);
    const need = aNeedDraft();
    await browser.post(paths.needs(association.id, person.id)).send(need).expect(201);
    const contact = await publishedContact(api, association, {
      personId: person.id,
      needId: need.id,
      inHours: -72,
      note: 'Elle a ri.',
    });
    await api.app.get(Tenant).runUnattended(association.id, async () => {
      const [{ visitor } = { visitor: '' }] = await api.app.get(Tenant).query(
        sql<{
          visitor: string;
        }>`select volunteer_id as visitor from contact_volunteer where contact_id = $1`,
        [contact],
      );
      const word = await api.app
        .get(Sealing)
        .seal(
          'visit_check',
          'settling_word_sealed',
          `${contact}/${visitor}`,
          'Jointe au téléphone.',
        );
      await api.app.get(Tenant).query(
        sql`insert into visit_check (association_id, contact_id, volunteer_id, checked_in_at, expected_end_at, settled_at, settling_word_sealed)
         select association_id, contact_id, volunteer_id, starts_at, ends_at, ends_at, $2 from contact_volunteer where contact_id = $1`,
        [contact, word],
      );
    });
    const { body: given } = await browser
      .get(paths.personExport(association.id, person.id))
      .expect(200);
    expect(given).toMatchObject({
      person: { firstName: 'Effacée', consents: [{ means: 'ORAL' }] },
      contacts: [
        {
          kind: 'CALL',
          outcomes: [{ result: 'REACHED', note: 'Elle a ri.' }],
          visits: [{ checkedOutAt: null, settlingWord: 'Jointe au téléphone.' }],
        },
      ],
    });
    expect(given.reads.length).toBeGreaterThan(0);
    await browser.delete(paths.person(association.id, person.id)).expect(204);
    await browser.get(paths.person(association.id, person.id)).expect(404);
    expect(await names('name=effa')).toEqual([]);
    const left = await within(api, association, (manager) =>
      manager.query(
        'select length(p.first_name_sealed) as name, (select count(*)::int from consent where person_id = p.id) as consents, o.result, o.note_sealed as note, v.settling_word_sealed as word from supported_person p join contact k on k.person_id = p.id join outcome o on o.contact_id = k.id join visit_check v on v.contact_id = k.id where k.id = $1',
        [contact],
      ),
    );
    expect(left).toEqual([{ name: 0, consents: 0, result: 'REACHED', note: null, word: null }]);
    await browser
      .get(paths.paperWeek(association.id, person.id))
      .query({ from: '2026-11-02' })
      .expect(404);
  });

  it('are erased when their retention period is over, after a dry run that names them', async () => {
    const [old, recent] = [
      await create({ firstName: 'Ancienne' }),
      await create({ firstName: 'Récente' }),
    ];
    await within(api, association, (manager) =>
      manager.query(
        `update supported_person set created_at = now() - interval '30 months', last_contact_at = now() - interval '25 months' where id = $1`,
        [old.id],
      ),
    );
    const { body: dry } = await browser
      .post(paths.purge(association.id))
      .send({ dryRun: true })
      .expect(200);
    expect(dry).toMatchObject({ done: false, people: [{ id: old.id }] });
    await browser.get(paths.person(association.id, old.id)).expect(200);
    await browser.post(paths.purge(association.id)).send({ dryRun: false }).expect(200);
    await browser.get(paths.person(association.id, old.id)).expect(404);
    await browser.get(paths.person(association.id, recent.id)).expect(200);
  });
});
