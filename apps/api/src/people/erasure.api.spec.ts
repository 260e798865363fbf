import { paths } from '@presence/contract';
import { newId, type Id } from '@presence/domain';
import { aNeedDraft } from '@presence/testing';
import { Events } from '../events/events';
import { publishedContact, within } from '../testing/published-contact';
import { peopleHouse, type PeopleHouse } from '../testing/situations/people-house';

describe('what all features hold of a person who is erased', () => {
  let house: PeopleHouse;
  beforeAll(async () => {
    house = await peopleHouse();
  });
  afterAll(() => house.stop());

  const sql = <Row>(text: string, values: unknown[]) =>
    within(house.api, house.association, (manager) => manager.query<Row[]>(text, values));

  /** Somebody with a consent, a need, a contact with a note, a pair, a concern and a referral. */
  async function known(inHours = -72): Promise<Id> {
    const { api, association, browser, create, consent } = house;
    const { id: personId } = await create({ firstName: 'Connue' });
    await consent(personId);
    const need = aNeedDraft();
    await browser.post(paths.needs(association.id, personId)).send(need).expect(201);
    const contactId = await publishedContact(api, association, {
      personId,
      needId: need.id,
      inHours,
      note: 'Elle a ri.',
    });
    const values = [association.id, newId(), personId, contactId];
    const volunteer = '(select volunteer_id from contact_volunteer where contact_id = $4)';
    await sql(
      `insert into match (association_id, id, person_id, volunteer_id, since) values ($1, $2, $3, ${volunteer}, '2026-01-01')`,
      values,
    );
    await sql(
      `insert into concern (association_id, id, person_id, contact_id, kind, words_sealed, raised_by, due_on) values ($1, $2, $3, $4, 'MINOR', '', ${volunteer}, '2026-01-01')`,
      values,
    );
    await sql(
      `insert into referral (association_id, id, person_id, channel, origin, sender_sealed, name_sealed, message_sealed, insee_code, wanted, agreed, state)
       values ($1, $2, $3, 'CALL', 'PERSON', '', '', '', '69123', '{CALL}', true, 'ACCEPTED')`,
      values.slice(0, 3),
    );
    return personId;
  }

  const held = async (personId: Id) => {
    const [row] = await sql(
      `select (select count(*)::int from need where person_id = p.id and ended_at is null) as needs,
         (select count(*)::int from match where person_id = p.id) as pairs,
         (select count(*)::int from concern where person_id = p.id) as concerns,
         (select count(*)::int from referral where person_id = p.id) as referrals,
         (select count(*)::int from consent where person_id = p.id) as consents,
         (select count(*)::int from outcome o join contact k on k.id = o.contact_id where k.person_id = p.id) as outcomes,
         (select count(o.note_sealed)::int from outcome o join contact k on k.id = o.contact_id where k.person_id = p.id) as notes,
         p.erased_at is not null as erased
       from supported_person p where p.id = $1`,
      [personId],
    );
    return row;
  };
  const all = { needs: 1, pairs: 1, concerns: 1, referrals: 1, consents: 1, outcomes: 1, notes: 1 };
  const none = {
    ...{ needs: 0, pairs: 0, concerns: 0, referrals: 0, consents: 0, outcomes: 1, notes: 0 },
    erased: true,
  };

  it('goes in one transaction: a listener that fails keeps all of it', async () => {
    const { api, association, browser } = house;
    const person = await known();
    const url = paths.person(association.id, person);
    expect(await held(person)).toEqual({ ...all, erased: false });
    let fails = true;
    api.app
      .get(Events)
      .on('people.erased', () =>
        fails ? Promise.reject(new Error('refused')) : Promise.resolve(),
      );
    await browser.delete(url).expect(500);
    expect(await held(person)).toEqual({ ...all, erased: false });
    fails = false;
    await browser.delete(url).expect(204);
    expect(await held(person)).toEqual(none);
  });

  it('goes by itself when its time has come, with old notes and referrals of nobody', async () => {
    const { association, browser } = house;
    const [gone, stays] = [await known(-30 * 30 * 24), await known()];
    await sql(
      `update supported_person set created_at = now() - interval '30 months', last_contact_at = now() - interval '25 months' where id = $1`,
      [gone],
    );
    await sql(
      `update outcome o set entered_at = now() - interval '30 months' from contact k where k.id = o.contact_id and k.person_id = $1`,
      [stays],
    );
    await sql(
      `insert into referral (association_id, id, received_at, channel, origin, sender_sealed, name_sealed, message_sealed, insee_code, wanted, agreed, state)
       select $1, $2, now() - interval '30 months', 'CALL', 'PERSON', '', '', '', '69123', '{CALL}', true, 'RECEIVED'`,
      [association.id, newId()],
    );
    const purge = async (dryRun: boolean) =>
      (await browser.post(paths.purge(association.id)).send({ dryRun }).expect(200)).body;
    const said = { people: [{ id: gone }], referrals: 1, notes: 1 };
    expect(await purge(true)).toMatchObject({ ...said, done: false });
    expect(await held(gone)).toEqual({ ...all, erased: false });
    expect(await purge(false)).toMatchObject({ ...said, done: true });
    expect(await held(gone)).toEqual(none);
    expect(await held(stays)).toEqual({ ...all, notes: 0, erased: false });
    expect(await purge(true)).toMatchObject({ people: [], referrals: 0, notes: 0 });
  });
});
