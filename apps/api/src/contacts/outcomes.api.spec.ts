import { paths } from '@presence/contract';
import { Tenant } from '../database/tenant';
import { openMailbox, type Mailbox } from '../testing/mailbox';
import { givenAccompanied, givenContact, givenVolunteer } from '../testing/given-contact';
import { signIn } from '../testing/sign-in';
import { startApi, type TestApi } from '../testing/start-api';
import { waitingOf } from '../testing/waiting';
import { ContactsUpkeep } from './contacts-upkeep.service';

type Browser = Awaited<ReturnType<typeof signIn>>;
const CANARY = 'canari-note-0815';

describe('outcomes', () => {
  let api: TestApi;
  let mailbox: Mailbox;
  let association: { id: string };
  let awa: { id: string };
  let luc: { id: string };
  let mine: Browser;
  let theirs: Browser;
  let claire: Browser;

  beforeAll(async () => {
    mailbox = await openMailbox();
    api = await startApi({ SMTP_URL: mailbox.url });
    association = await api.given.association();
    awa = await givenVolunteer(api, association, 'awa@un.example');
    luc = await givenVolunteer(api, association, 'luc@un.example');
    await api.given.organiser(association, 'claire@un.example', ['COORDINATOR']);
    [mine, theirs, claire] = [await signIn(api, 'awa@un.example'), await signIn(api, 'luc@un.example'), await signIn(api, 'claire@un.example')];
  });
  afterAll(async () => {
    await api.stop();
    await mailbox.stop();
  });

  const reached = { result: 'REACHED', minutes: 20, kilometres: null, note: '' };
  const missed = { ...reached, result: 'NO_ANSWER', minutes: 0 };
  const enter = (browser: Browser, id: string, draft: object, version = 0) =>
    browser.put(paths.myOutcome(association.id, id)).set('If-Match', `"${version}"`).send(draft);
  const sql = <T>(text: string, values: unknown[] = []) => api.app.get(Tenant).runUnattended(association.id, () => api.app.get(Tenant).query<T>(text, values));
  const retries = (id: string) =>
    sql<{ id: string; state: string; hours: number; answer: string; volunteerId: string }>(
      `select c.id, c.state, extract(epoch from c.starts_at - now())::float / 3600 as hours, w.answer, w.volunteer_id as "volunteerId"
       from contact c join contact_volunteer w on w.contact_id = c.id where c.retry_of = $1`,
      [id],
    );
  const jeannette = () => givenAccompanied(api, association, 'Jeannette', awa);
  const clock = async (personId: string) => (await sql<{ reached: Date | null; contact: Date | null }>('select last_reached_at as reached, last_contact_at as contact from supported_person where id = $1', [personId]))[0];

  it('are kept once, however often a phone sends them, and move the person’s clock', async () => {
    const who = await jeannette();
    const contact = await givenContact(api, association, who, [awa], -1);
    const answers = await Promise.all([enter(mine, contact.id, reached), enter(mine, contact.id, reached)]);
    expect(answers.map(({ status, body }) => [status, body.version])).toEqual([[200, 1], [200, 1]]);
    expect((await clock(who.personId))?.reached?.toISOString()).toBe(contact.startsAt);
    const corrected = await enter(mine, contact.id, { ...reached, result: 'REFUSED' }, 1).expect(200);
    expect(corrected.body).toMatchObject({ result: 'REFUSED', version: 2 });
    expect(await clock(who.personId)).toMatchObject({ reached: null, contact: new Date(contact.startsAt as string) });
  });

  it('show both when the second volunteer or the coordinator said otherwise', async () => {
    const contact = await givenContact(api, association, await jeannette(), [awa, luc], -3);
    await enter(mine, contact.id, reached).expect(200);
    await enter(theirs, contact.id, reached).expect(200);
    const { body } = await enter(theirs, contact.id, { ...reached, result: 'WORRYING' }).expect(412);
    expect(body.details.current).toMatchObject({ result: 'REACHED', minutes: 20, version: 1 });
    await enter(theirs, contact.id, { ...reached, result: 'WORRYING' }, 1).expect(200);
    const put = () => claire.put(paths.contactOutcome(association.id, contact.id)).send({ ...reached, minutes: 35 });
    expect((await put().set('If-Match', '"1"').expect(412)).body.details.current).toMatchObject({ result: 'WORRYING' });
    expect((await put().set('If-Match', '"2"').expect(200)).body).toMatchObject({ minutes: 35, version: 3 });
  });

  it('seal their note, and forget it after its days', async () => {
    const contact = await givenContact(api, association, await jeannette(), [awa], -5);
    await enter(mine, contact.id, { ...reached, note: CANARY }).expect(200);
    const week = async () => (await mine.get(paths.myWeek(association.id))).body.contacts.find(({ id }: { id: string }) => id === contact.id).outcome.note;
    expect(await week()).toBe(CANARY);
    const rows = await sql<{ row: string; raw: string }>(`select o::text as row, encode(note_sealed, 'escape') as raw from outcome o where contact_id = $1`, [contact.id]);
    expect(JSON.stringify(rows)).not.toContain(CANARY);
    await sql(`update outcome set entered_at = now() - interval '91 days' where contact_id = $1`, [contact.id]);
    await api.app.get(ContactsUpkeep).run();
    expect(await week()).toBe('');
  });

  it('of somebody who was erased count, without a word', async () => {
    const who = await jeannette();
    const call = await givenContact(api, association, who, [awa], -13);
    await sql('update supported_person set erased_at = now(), ended_at = now() where id = $1', [who.personId]);
    const { body } = await enter(mine, call.id, { ...reached, note: CANARY }).expect(200);
    expect(body).toMatchObject({ result: 'REACHED', note: '' });
    expect(await sql('select note_sealed as note from outcome where contact_id = $1', [call.id])).toEqual([{ note: null }]);
  });

  it('plan a second try after no answer, tell the coordinators after the last, and take it back when the first was wrong', async () => {
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
    await sql(`update contact set starts_at = now() - interval '20 minutes', ends_at = now() where id = $1`, [again?.id]);
    await enter(mine, again?.id ?? '', missed).expect(200);
    expect(await retries(again?.id ?? '')).toEqual([]);
    const mail = await mailbox.next('claire@un.example');
    expect(mail.subject).toBe('Une personne n’a pas pu être jointe');
    expect(mail.text).not.toMatch(/Jeannette|Essai|0199/);
    expect((await waitingOf(claire, association.id, 'UNANSWERED')).first).toContainEqual(expect.objectContaining({ contactId: again?.id, name: 'Jeannette Essai' }));
    const { body: followUp } = await claire.get(paths.followUp(association.id, again?.id ?? '')).expect(200);
    expect(followUp.tries.map(({ result }: { result: string }) => result)).toEqual(['NO_ANSWER', 'NO_ANSWER']);
  });

  it('plan no second try where the consent was withdrawn, and send nobody twice to a closed door', async () => {
    const who = await jeannette();
    const call = await givenContact(api, association, who, [awa], -9);
    await sql('update consent set withdrawn_at = now() where person_id = $1', [who.personId]);
    await enter(mine, call.id, missed).expect(200);
    const visit = await givenContact(api, association, await givenAccompanied(api, association, 'Marcel', awa, 'VISIT'), [awa], -10);
    await enter(mine, visit.id, { ...missed, result: 'NOT_AT_HOME', kilometres: 7.5 }).expect(200);
    expect([await retries(call.id), await retries(visit.id)]).toEqual([[], []]);
  });

  it('plan no second try where the consent is withdrawn in the same instant', async () => {
    const who = await jeannette();
    const call = await givenContact(api, association, who, [awa], -11);
    const { entered } = await api.given.within(association.id, async (manager) => {
      await manager.query('update consent set withdrawn_at = now() where person_id = $1', [who.personId]);
      const sent = enter(mine, call.id, missed).then(({ status }) => status);
      await new Promise((resolve) => setTimeout(resolve, 300));
      return { entered: sent };
    });
    expect(await entered).toBe(200);
    expect(await retries(call.id)).toEqual([]);
  });

  it('entered by a coordinator plan a second try that its volunteer is told of and asked about', async () => {
    const max = await givenVolunteer(api, association, 'max@un.example');
    const call = await givenContact(api, association, await jeannette(), [max], -17);
    const put = (draft: object, version: number) => claire.put(paths.contactOutcome(association.id, call.id)).set('If-Match', `"${version}"`).send(draft).expect(200);
    const heard = async (count: number) => {
      const mails = () => mailbox.received.filter(({ to }) => to === 'max@un.example');
      for (let i = 0; i < 200 && mails().length < count; i++) await new Promise((resolve) => setTimeout(resolve, 25));
      expect(mails().map(({ subject }) => subject)).toEqual(Array.from({ length: count }, () => 'Votre semaine a changé'));
    };
    await put(missed, 0);
    expect(await retries(call.id)).toEqual([expect.objectContaining({ state: 'PUBLISHED', answer: 'WAITING', volunteerId: max.id })]);
    await heard(1);
    await put(reached, 1);
    expect((await retries(call.id))[0]?.state).toBe('CANCELLED');
    await heard(2);
  });

  it.each([
    ['in a pause of the need', `update need set pauses = '[{"from": "2020-01-01", "until": "2099-01-01", "reason": "HOSPITAL"}]' where id = $1`],
    ['where every hour is impossible', `update need set impossible = (select jsonb_agg(jsonb_build_object('weekday', d, 'start', '00:00', 'end', '23:59')) from unnest(array['MO','TU','WE','TH','FR','SA','SU']) d) where id = $1`],
    ['after the last day of the need', `update need set until = current_date - 1 where id = $1`],
    ['while its volunteer is away', `insert into unavailability (association_id, id, volunteer_id, "from", until) select association_id, gen_random_uuid(), $2, '2020-01-01', '2099-01-01' from need where id = $1`],
    ['for a volunteer who left', `update organiser set left_at = now() where id = $2 and exists (select 1 from need where id = $1)`],
  ])('plan no second try %s, and tell the coordinators', async (name, change) => {
    const who = await jeannette();
    const volunteer = await givenVolunteer(api, association, `${name.replace(/\W/g, '')}@un.example`);
    const call = await givenContact(api, association, who, [volunteer], -19);
    await api.given.within(association.id, (manager) => manager.query(change, change.includes('$2') ? [who.needId, volunteer.id] : [who.needId]));
    const alerts = () => mailbox.received.filter(({ to, subject }) => to === 'claire@un.example' && subject.startsWith('Une personne n’a pas pu')).length;
    const before = alerts();
    await claire.put(paths.contactOutcome(association.id, call.id)).set('If-Match', '"0"').send(missed).expect(200);
    expect(await retries(call.id)).toEqual([]);
    for (let i = 0; i < 200 && alerts() === before; i++) await new Promise((resolve) => setTimeout(resolve, 25));
    expect(alerts()).toBe(before + 1);
  });

  it('are asked of the volunteer first and of the coordinators next, once each', async () => {
    const contact = await givenContact(api, association, await jeannette(), [luc], -14);
    const upkeep = api.app.get(ContactsUpkeep);
    await Promise.all([upkeep.run(), upkeep.run()]);
    expect((await mailbox.next('luc@un.example')).subject).toBe('Comment cela s’est-il passé ?');
    await upkeep.run();
    await sql(`update contact set chased_at = now() - interval '13 hours' where id = $1`, [contact.id]);
    await upkeep.run();
    await upkeep.run();
    const told = async () => mailbox.received.filter(({ subject, to }) => to === 'claire@un.example' && subject === 'Un compte rendu manque toujours');
    for (let i = 0; i < 200 && (await told()).length === 0; i++) await new Promise((resolve) => setTimeout(resolve, 25));
    expect(mailbox.received.filter(({ to, subject }) => to === 'luc@un.example' && subject.startsWith('Comment'))).toHaveLength(1);
    expect(await told()).toHaveLength(1);
    expect((await waitingOf(claire, association.id, 'MISSING_OUTCOME')).first).toContainEqual(expect.objectContaining({ contactId: contact.id, volunteerName: 'luc' }));
  });
});
