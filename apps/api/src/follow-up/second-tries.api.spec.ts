import { waitingForLock } from '../testing/waiting-for-lock';
import { mailed } from '../testing/mailed';
import { paths } from '@presence/contract';
import { givenAccompanied, givenContact, givenVolunteer } from '../testing/given-contact';
import {
  missed,
  outcomeHouse,
  reached,
  type OutcomeHouse,
} from '../testing/situations/outcome-house';
import { waitingOf } from '../testing/waiting';

describe('outcomes without an answer', () => {
  let house: OutcomeHouse;
  let api: OutcomeHouse['api'];
  let mailbox: OutcomeHouse['mailbox'];
  let association: OutcomeHouse['association'];
  let awa: OutcomeHouse['awa'];
  let mine: OutcomeHouse['mine'];
  let claire: OutcomeHouse['claire'];
  let enter: OutcomeHouse['enter'];
  let sql: OutcomeHouse['sql'];
  let retries: OutcomeHouse['retries'];
  let jeannette: OutcomeHouse['jeannette'];

  beforeAll(async () => {
    house = await outcomeHouse();
    ({ api, mailbox, association, awa, mine, claire, enter, sql, retries, jeannette } = house);
  });
  afterAll(() => house.stop());

  it('plans a second try after no answer, tells the coordinators after the last try, and cancels the second when the outcome is corrected', async () => {
    const who = await jeannette();
    const first = await givenContact(api, association, who, [awa], -7);
    await enter(mine, first.id, missed).expect(200);
    await enter(mine, first.id, missed).expect(200);
    const [second] = await retries(first.id);
    expect(await retries(first.id)).toHaveLength(1);
    expect(second).toMatchObject({ state: 'PUBLISHED', answer: 'ACCEPTED', volunteerId: awa.id });
    expect(second?.hours).toBeGreaterThanOrEqual(3.9);
    expect(second?.hours).toBeLessThan(18);
    await enter(mine, first.id, reached, 1).expect(200);
    expect((await retries(first.id))[0]?.state).toBe('CANCELLED');
    await enter(mine, first.id, missed, 2).expect(200);
    const again = (await retries(first.id)).find(({ state }) => state === 'PUBLISHED');
    await sql(
      `update contact set starts_at = now() - interval '20 minutes', ends_at = now() where id = $1`,
      [again?.id],
    );
    await enter(mine, again?.id ?? '', missed).expect(200);
    expect(await retries(again?.id ?? '')).toEqual([]);
    const mail = await mailbox.next('claire@un.example');
    expect(mail.subject).toBe('Une personne n’a pas pu être jointe');
    expect(mail.text).not.toMatch(/Jeannette|Essai|0199/);
    expect((await waitingOf(claire, association.id, 'UNANSWERED')).first).toContainEqual(
      expect.objectContaining({ contactId: again?.id, name: 'Jeannette Essai' }),
    );
    const { body: followUp } = await claire
      .get(paths.followUp(association.id, again?.id ?? ''))
      .expect(200);
    expect(followUp.tries.map(({ result }: { result: string }) => result)).toEqual([
      'NO_ANSWER',
      'NO_ANSWER',
    ]);
  });

  it('plans no second try without consent, nor after a visit where nobody was at home', async () => {
    const who = await jeannette();
    const call = await givenContact(api, association, who, [awa], -9);
    await sql('update consent set withdrawn_at = now() where person_id = $1', [who.personId]);
    await enter(mine, call.id, missed).expect(200);
    const visit = await givenContact(
      api,
      association,
      await givenAccompanied(api, association, 'Marcel', awa, 'VISIT'),
      [awa],
      -10,
    );
    await enter(mine, visit.id, { ...missed, result: 'NOT_AT_HOME', kilometres: 7.5 }).expect(200);
    expect([await retries(call.id), await retries(visit.id)]).toEqual([[], []]);
  });

  it('plans no second try when the consent is withdrawn in a concurrent transaction', async () => {
    const who = await jeannette();
    const call = await givenContact(api, association, who, [awa], -11);
    const { entered } = await api.given.within(association.id, async (manager) => {
      await manager.query('update consent set withdrawn_at = now() where person_id = $1', [
        who.personId,
      ]);
      const sent = enter(mine, call.id, missed).then(({ status }) => status);
      await waitingForLock(api, sent);
      return { entered: sent };
    });
    expect(await entered).toBe(200);
    expect(await retries(call.id)).toEqual([]);
  });

  it('given an outcome entered by a coordinator, plans a second try and tells its volunteer', async () => {
    const max = await givenVolunteer(api, association, 'max@un.example');
    const call = await givenContact(api, association, await jeannette(), [max], -17);
    const put = (draft: object, version: number) =>
      claire
        .put(paths.contactOutcome(association.id, call.id))
        .set('If-Match', `"${version}"`)
        .send(draft)
        .expect(200);
    const heard = async (count: number) => {
      const mails = () => mailbox.received.filter(({ to }) => to === 'max@un.example');
      await mailed(api);
      expect(mails().map(({ subject }) => subject)).toEqual(
        Array.from({ length: count }, () => 'Votre semaine a changé'),
      );
    };
    await put(missed, 0);
    expect(await retries(call.id)).toEqual([
      expect.objectContaining({ state: 'PUBLISHED', answer: 'WAITING', volunteerId: max.id }),
    ]);
    await heard(1);
    await put(reached, 1);
    expect((await retries(call.id))[0]?.state).toBe('CANCELLED');
    await heard(2);
  });

  it.each([
    [
      'in a pause of the need',
      `update need set pauses = '[{"from": "2020-01-01", "until": "2099-01-01", "reason": "HOSPITAL"}]' where id = $1`,
    ],
    [
      'where every hour is impossible',
      `update need set impossible = (select jsonb_agg(jsonb_build_object('weekday', d, 'start', '00:00', 'end', '23:59')) from unnest(array['MO','TU','WE','TH','FR','SA','SU']) d) where id = $1`,
    ],
    ['after the last day of the need', `update need set until = current_date - 1 where id = $1`],
    [
      'while its volunteer is away',
      `insert into unavailability (association_id, id, organiser_id, "from", until) select association_id, gen_random_uuid(), $2, '2020-01-01', '2099-01-01' from need where id = $1`,
    ],
    [
      'for a volunteer who left',
      `update organiser set left_at = now() where id = $2 and exists (select 1 from need where id = $1)`,
    ],
  ])('plans no second try %s, and tells the coordinators', async (name, change) => {
    const who = await jeannette();
    const volunteer = await givenVolunteer(
      api,
      association,
      `${name.replace(/\W/g, '')}@un.example`,
    );
    const call = await givenContact(api, association, who, [volunteer], -19);
    await api.given.within(association.id, (manager) =>
      manager.query(change, change.includes('$2') ? [who.needId, volunteer.id] : [who.needId]),
    );
    const alerts = () =>
      mailbox.received.filter(
        ({ to, subject }) =>
          to === 'claire@un.example' && subject.startsWith('Une personne n’a pas pu'),
      ).length;
    const before = alerts();
    await claire
      .put(paths.contactOutcome(association.id, call.id))
      .set('If-Match', '"0"')
      .send(missed)
      .expect(200);
    expect(await retries(call.id)).toEqual([]);
    await mailed(api);
    expect(alerts()).toBe(before + 1);
  });
});
