import { type MyWeek, paths } from '@presence/contract';
import { newId } from '@presence/domain';
import { Tenant } from '../database/tenant';
import { givenAccompanied, givenContact, givenVolunteer, THEIR } from '../testing/given-contact';
import { within } from '../testing/published-contact';
import { signIn } from '../testing/sign-in';
import { startApi, type TestApi } from '../testing/start-api';
import { assembled } from '../database/sql';

const HOUR = 3_600_000;
const REAL = [
  'setTimeout',
  'clearTimeout',
  'setInterval',
  'clearInterval',
  'setImmediate',
  'clearImmediate',
  'queueMicrotask',
  'nextTick',
  'performance',
  'hrtime',
] as const;

describe('what a volunteer reads of a person', () => {
  let api: TestApi;
  let association: { id: string };
  let awa: { id: string };
  let luc: { id: string };
  let mine: Awaited<ReturnType<typeof signIn>>;
  let theirs: typeof mine;
  let who: Awaited<ReturnType<typeof givenAccompanied>>;

  beforeAll(async () => {
    api = await startApi();
    association = await api.given.association();
    awa = await givenVolunteer(api, association, 'awa@un.example');
    luc = await givenVolunteer(api, association, 'luc@un.example');
    [mine, theirs] = [await signIn(api, 'awa@un.example'), await signIn(api, 'luc@un.example')];
    who = await givenAccompanied(api, association, 'Jeannette', awa);
  });
  afterEach(() => jest.useRealTimers());
  afterAll(() => api.stop());

  const week = async (browser = mine) =>
    (
      await browser
        .get(paths.myWeek(association.id))
        .expect(200)
        .expect('Cache-Control', 'no-store')
    ).body as MyWeek;
  const seen = async (id: string, browser = mine) =>
    (await week(browser)).contacts.find((contact) => contact.id === id);
  const moveTo = (instant: string, hours: number) =>
    jest.useFakeTimers({ now: Date.parse(instant) + hours * HOUR, doNotFake: [...REAL] });
  /** What has begun is history, which the application itself cannot change. */
  const asOwner = (text: string, values: unknown[]) =>
    within(api, association, (manager) => manager.query(assembled(text), values));
  const sql = (text: string, values: unknown[]) =>
    api.app
      .get(Tenant)
      .runUnattended(association.id, () => api.app.get(Tenant).query(assembled(text), values));
  const draft = { result: 'REACHED', minutes: 20, kilometres: null, note: '' };
  const enter = (id: string, browser = mine) =>
    browser.put(paths.myOutcome(association.id, id)).set('If-Match', '"0"').send(draft);
  const checkIn = (id: string) => {
    const now = Date.now();
    return mine.put(paths.myCheck(association.id, id)).send({
      checkedInAt: new Date(now).toISOString(),
      expectedEndAt: new Date(now + HOUR).toISOString(),
    });
  };

  it('is the first name alone before the window, everything inside it, and nothing after', async () => {
    const contact = await givenContact(api, association, who, [awa], 96);
    const [start, end] = [contact.startsAt as string, contact.endsAt as string];
    for (const [from, hours, shown] of [
      [start, -49, false],
      [start, -47.9, true],
      [start, 0, true],
      [end, 47.9, true],
      [end, 48.1, false],
    ] as const) {
      moveTo(from, hours);
      const found = await seen(contact.id);
      const text = JSON.stringify(await week());
      if (found) expect(found.firstName).toBe('Jeannette');
      expect({ hours, disclosed: Boolean(found?.disclosed) }).toEqual({ hours, disclosed: shown });
      for (const secret of [THEIR.phone, THEIR.street, THEIR.access, THEIR.emergency.name])
        expect(text.includes(secret)).toBe(shown);
      expect(text).not.toContain('Essai');
    }
    moveTo(start, 1);
    expect((await seen(contact.id))?.disclosed).toEqual({
      phones: [THEIR.phone],
      street: THEIR.street,
      access: THEIR.access,
      postcode: '69003',
      communeName: 'Lyon',
      emergencyContact: THEIR.emergency,
      until: new Date(Date.parse(end) + 48 * HOUR).toISOString(),
    });
  });

  it('is noted once a day, and only when it was more than the first name', async () => {
    const other = await givenAccompanied(api, association, 'Marcel', awa);
    const contact = await givenContact(api, association, other, [awa], 120);
    const counted = async () =>
      (
        await sql(`select 1 from audit_event where action = 'READ person' and subject_id = $1`, [
          other.personId,
        ])
      ).length;
    await week();
    expect(await counted()).toBe(0);
    moveTo(contact.startsAt as string, 0);
    await week();
    await week();
    expect(await counted()).toBe(1);
    moveTo(contact.startsAt as string, 25);
    await week();
    expect(await counted()).toBe(2);
  });

  it('is nothing of somebody else’s contact, of a declined one, nor of one cancelled or never published', async () => {
    const foreign = await givenContact(api, association, who, [luc], 3);
    const cancelled = await givenContact(api, association, who, [awa], 5, {
      state: 'CANCELLED',
      held: false,
    });
    const draftOnly = await givenContact(api, association, who, [awa], 7, {
      state: 'PROPOSED',
      held: false,
    });
    const declined = await givenContact(api, association, who, [awa], 9);
    await sql(`update contact_volunteer set answer = 'DECLINED' where contact_id = $1`, [
      declined.id,
    ]);
    for (const { id } of [foreign, cancelled, draftOnly, declined])
      expect(await seen(id)).toBeUndefined();
    expect(await seen(foreign.id, theirs)).toBeDefined();
  });

  it('is not even the first name of one they declined while inside, which can still be left', async () => {
    const contact = await givenContact(
      api,
      association,
      await givenAccompanied(api, association, 'Paulette', awa, 'VISIT'),
      [awa],
      -0.2,
    );
    await checkIn(contact.id).expect(200);
    await enter(contact.id)
      .send({ ...draft, note: 'Paulette va bien.' })
      .expect(200);
    await asOwner(`update contact_volunteer set answer = 'DECLINED' where contact_id = $1`, [
      contact.id,
    ]);
    expect(await seen(contact.id)).toMatchObject({
      firstName: '—',
      disclosed: null,
      outcome: { note: '' },
      check: { checkedOutAt: null },
    });
    expect(JSON.stringify(await week())).not.toContain('Paulette');
    await mine.delete(paths.myCheck(association.id, contact.id)).expect(200);
    expect(await seen(contact.id)).toBeUndefined();
  });

  it('answers every id that is not theirs now with the bytes of one that does not exist', async () => {
    const foreign = await givenContact(api, association, who, [luc], -0.5);
    const cancelled = await givenContact(api, association, who, [awa], -2, {
      state: 'CANCELLED',
      held: false,
    });
    const gone = await givenContact(api, association, who, [awa], -60);
    const early = await givenContact(api, association, who, [awa], 72);
    const missing = await enter(newId()).expect(404);
    const unchecked = await checkIn(newId()).expect(404);
    const unleft = await mine.delete(paths.myCheck(association.id, newId())).expect(404);
    for (const { id } of [foreign, cancelled, gone, early]) {
      expect((await enter(id).expect(404)).text).toBe(missing.text);
      expect((await checkIn(id).expect(404)).text).toBe(unchecked.text);
      expect((await mine.delete(paths.myCheck(association.id, id)).expect(404)).text).toBe(
        unleft.text,
      );
    }
  });

  it('tells nobody in time what is still to come', async () => {
    const soon = await givenContact(api, association, who, [awa], 20);
    expect((await enter(soon.id).expect(409)).body.code).toBe('CONTACT_IN_FUTURE');
  });

  it('gives a follow-up to coordinators alone', async () => {
    const contact = await givenContact(api, association, who, [awa], -6);
    await mine.get(paths.followUp(association.id, contact.id)).expect(403);
    await api.given.organiser(association, 'claire@un.example', ['COORDINATOR']);
    const claire = await signIn(api, 'claire@un.example');
    const { body } = await claire.get(paths.followUp(association.id, contact.id)).expect(200);
    expect(body).toMatchObject({
      personName: 'Jeannette Essai',
      phones: [THEIR.phone],
      emergencyContact: THEIR.emergency,
      volunteers: [{ displayName: 'awa', answer: 'ACCEPTED' }],
    });
    expect(JSON.stringify(body)).not.toContain(THEIR.street);
  });
});
