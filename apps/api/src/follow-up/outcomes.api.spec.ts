import { mailed } from '../testing/mailed';
import { paths } from '@presence/contract';
import { givenContact } from '../testing/given-contact';
import { outcomeHouse, reached, type OutcomeHouse } from '../testing/situations/outcome-house';
import { waitingOf } from '../testing/waiting';
import { ContactsUpkeep } from './contacts-upkeep.service';

const CANARY = 'canari-note-0815';

describe('outcomes', () => {
  let house: OutcomeHouse;
  let api: OutcomeHouse['api'];
  let mailbox: OutcomeHouse['mailbox'];
  let association: OutcomeHouse['association'];
  let awa: OutcomeHouse['awa'];
  let luc: OutcomeHouse['luc'];
  let mine: OutcomeHouse['mine'];
  let theirs: OutcomeHouse['theirs'];
  let claire: OutcomeHouse['claire'];
  let enter: OutcomeHouse['enter'];
  let sql: OutcomeHouse['sql'];
  let jeannette: OutcomeHouse['jeannette'];

  beforeAll(async () => {
    house = await outcomeHouse();
    ({ api, mailbox, association, awa, luc, mine, theirs, claire, enter, sql, jeannette } = house);
  });
  afterAll(() => house.stop());

  const clock = async (personId: string) =>
    (
      await sql<{ reached: Date | null; contact: Date | null }>(
        'select last_reached_at as reached, last_contact_at as contact from supported_person where id = $1',
        [personId],
      )
    )[0];

  it('keeps an outcome once however often a phone sends it, and notes when the person was last reached', async () => {
    const who = await jeannette();
    const contact = await givenContact(api, association, who, [awa], -1);
    const answers = await Promise.all([
      enter(mine, contact.id, reached),
      enter(mine, contact.id, reached),
    ]);
    expect(answers.map(({ status, body }) => [status, body.version])).toEqual([
      [200, 1],
      [200, 1],
    ]);
    expect((await clock(who.personId))?.reached?.toISOString()).toBe(contact.startsAt);
    const corrected = await enter(mine, contact.id, { ...reached, result: 'REFUSED' }, 1).expect(
      200,
    );
    expect(corrected.body).toMatchObject({ result: 'REFUSED', version: 2 });
    expect(await clock(who.personId)).toMatchObject({
      reached: null,
      contact: new Date(contact.startsAt as string),
    });
  });

  it('shows both outcomes when the second volunteer or the coordinator enters another', async () => {
    const contact = await givenContact(api, association, await jeannette(), [awa, luc], -3);
    await enter(mine, contact.id, reached).expect(200);
    await enter(theirs, contact.id, reached).expect(200);
    const { body } = await enter(theirs, contact.id, { ...reached, result: 'WORRYING' }).expect(
      412,
    );
    expect(body.details.current).toMatchObject({ result: 'REACHED', minutes: 20, version: 1 });
    await enter(theirs, contact.id, { ...reached, result: 'WORRYING' }, 1).expect(200);
    const put = () =>
      claire
        .put(paths.contactOutcome(association.id, contact.id))
        .send({ ...reached, minutes: 35 });
    expect((await put().set('If-Match', '"1"').expect(412)).body.details.current).toMatchObject({
      result: 'WORRYING',
    });
    expect((await put().set('If-Match', '"2"').expect(200)).body).toMatchObject({
      minutes: 35,
      version: 3,
    });
  });

  it('seals the note of an outcome, and erases it after its retention days', async () => {
    const contact = await givenContact(api, association, await jeannette(), [awa], -5);
    await enter(mine, contact.id, { ...reached, note: CANARY }).expect(200);
    const week = async () =>
      (await mine.get(paths.myWeek(association.id))).body.contacts.find(
        ({ id }: { id: string }) => id === contact.id,
      ).outcome.note;
    expect(await week()).toBe(CANARY);
    const rows = await sql<{ row: string; raw: string }>(
      `select o::text as row, encode(note_sealed, 'escape') as raw from outcome o where contact_id = $1`,
      [contact.id],
    );
    expect(JSON.stringify(rows)).not.toContain(CANARY);
    await sql(`update outcome set entered_at = now() - interval '91 days' where contact_id = $1`, [
      contact.id,
    ]);
    await api.app.get(ContactsUpkeep).run();
    expect(await week()).toBe('');
  });

  it('still counts the outcomes of a person who was erased, without their notes', async () => {
    const who = await jeannette();
    const call = await givenContact(api, association, who, [awa], -13);
    await sql('update supported_person set erased_at = now(), ended_at = now() where id = $1', [
      who.personId,
    ]);
    const { body } = await enter(mine, call.id, { ...reached, note: CANARY }).expect(200);
    expect(body).toMatchObject({ result: 'REACHED', note: '' });
    expect(
      await sql('select note_sealed as note from outcome where contact_id = $1', [call.id]),
    ).toEqual([{ note: null }]);
  });

  it('asks the volunteer for a missing outcome first and the coordinators next, once each', async () => {
    const contact = await givenContact(api, association, await jeannette(), [luc], -14);
    const upkeep = api.app.get(ContactsUpkeep);
    await Promise.all([upkeep.run(), upkeep.run()]);
    expect((await mailbox.next('luc@un.example')).subject).toBe('Comment cela s’est-il passé ?');
    await upkeep.run();
    await sql(`update contact set chased_at = now() - interval '13 hours' where id = $1`, [
      contact.id,
    ]);
    await upkeep.run();
    await upkeep.run();
    const told = () =>
      mailbox.received.filter(
        ({ subject, to }) =>
          to === 'claire@un.example' && subject === 'Un compte rendu manque toujours',
      );
    await mailed(api);
    expect(
      mailbox.received.filter(
        ({ to, subject }) => to === 'luc@un.example' && subject.startsWith('Comment'),
      ),
    ).toHaveLength(1);
    expect(told()).toHaveLength(1);
    expect((await waitingOf(claire, association.id, 'MISSING_OUTCOME')).first).toContainEqual(
      expect.objectContaining({ contactId: contact.id, volunteerName: 'luc' }),
    );
  });
});
