import { type FirstVisit, type MyWeek, paths } from '@presence/contract';
import { newId } from '@presence/domain';
import { aVolunteer } from '@presence/testing';
import supertest from 'supertest';
import { within } from '../testing/published-contact';
import { signIn } from '../testing/sign-in';
import { startApi, type TestApi } from '../testing/start-api';
import { waitingOf } from '../testing/waiting';
import { VolunteerRow } from '../volunteers/volunteer.entity';

const HOUR_MS = 3_600_000;
const inHours = (hours: number) =>
  new Date(Math.floor(Date.now() / 60_000) * 60_000 + hours * HOUR_MS).toISOString();
const THEIR_PHONE = '0199002222';

describe('first visits', () => {
  let api: TestApi;
  let association: { id: string };
  let louise: { id: string };
  let camille: { id: string };
  let coordinator: Awaited<ReturnType<typeof signIn>>;
  let visitor: Awaited<ReturnType<typeof signIn>>;
  let other: Awaited<ReturnType<typeof signIn>>;
  beforeAll(async () => {
    api = await startApi();
    association = await api.given.association();
    await api.given.commune();
    await api.given.organiser(association, 'idriss@un.example', ['COORDINATOR']);
    louise = await api.given.organiser(association, 'louise@un.example', ['VOLUNTEER']);
    await api.given.organiser(association, 'luc@un.example', ['VOLUNTEER']);
    camille = await api.given.organiser(association, 'camille@un.example', ['FACILITATOR']);
    [coordinator, visitor, other] = [
      await signIn(api, 'idriss@un.example'),
      await signIn(api, 'louise@un.example'),
      await signIn(api, 'luc@un.example'),
    ];
  });
  afterAll(() => api.stop());
  afterEach(() => within(api, association, (manager) => manager.query('delete from referral')));

  const referred = async (): Promise<string> => {
    const { body } = await coordinator
      .post(paths.referrals(association.id))
      .send({
        id: newId(),
        origin: 'RELATIVE',
        senderName: 'Nadia',
        senderPhone: '0199001111',
        firstName: 'Odette',
        lastName: 'Roux',
        phone: THEIR_PHONE,
        inseeCode: '69123',
        wanted: ['VISIT'],
        message: 'Elle ne sort plus.',
        agreed: true,
      })
      .expect(201);
    return body.id;
  };
  const plan = (id: string, draft: object, version = 1) =>
    coordinator
      .put(paths.referralFirstVisit(association.id, id))
      .set('If-Match', `"${version}"`)
      .send(draft);
  const weekOf = async (browser: typeof visitor) =>
    ((await browser.get(paths.myWeek(association.id)).expect(200)).body as MyWeek).firstVisits;
  const calendarOf = async (browser: typeof visitor) => {
    const day = (days: number) => inHours(days * 24).slice(0, 10);
    const { body } = await browser
      .get(`${paths.firstVisits(association.id)}?from=${day(-1)}&to=${day(30)}`)
      .expect(200);
    return body as FirstVisit[];
  };

  it.each([
    [
      'an hour that has passed',
      () => ({ firstVisitAt: inHours(-1) }),
      'firstVisitAt',
      'IN_THE_PAST',
    ],
    [
      'somebody of nowhere',
      () => ({ firstVisitAt: inHours(24), firstVisitBy: newId() }),
      'firstVisitBy',
      'ID_INVALID',
    ],
    [
      'somebody who visits nobody',
      () => ({ firstVisitAt: inHours(24), firstVisitBy: camille.id }),
      'firstVisitBy',
      'ID_INVALID',
    ],
  ])('are not planned for %s', async (_, draft, field, message) => {
    const { body } = await plan(await referred(), draft()).expect(400);
    expect(body.issues).toEqual([{ path: [field], message }]);
  });

  it('are not planned for somebody on a day on which they are away', async () => {
    const [firstVisitAt, id] = [inHours(48), await referred()];
    await api.given.store(association, VolunteerRow, aVolunteer({ id: louise.id }));
    const away = { id: newId(), from: firstVisitAt.slice(0, 10), until: inHours(96).slice(0, 10) };
    await visitor.post(paths.unavailabilities(association.id, 'me')).send(away).expect(201);
    const draft = { firstVisitAt: inHours(72), firstVisitBy: louise.id };
    const { body } = await plan(id, draft).expect(400);
    expect(body.issues).toEqual([{ path: ['firstVisitBy'], message: 'VOLUNTEER_AWAY' }]);
    await visitor.delete(paths.unavailability(association.id, 'me', away.id)).expect(200);
    await plan(id, draft).expect(200);
    await within(api, association, (manager) => manager.query('delete from volunteer'));
  });

  it('stand in the calendar, on the home page, in the week and in the feed of who goes, and of nobody else', async () => {
    const id = await referred();
    const firstVisitAt = inHours(24);
    await plan(id, { firstVisitAt, firstVisitBy: louise.id }).expect(200);
    const [own] = await weekOf(visitor);
    expect(own).toMatchObject({
      referralId: id,
      startsAt: firstVisitAt,
      firstName: 'Odette',
      mine: true,
    });
    expect(own?.disclosed?.phone).toContain(THEIR_PHONE.slice(1));
    expect((await calendarOf(visitor)).map(({ referralId }) => referralId)).toEqual([id]);
    expect((await waitingOf(visitor, association.id, 'FIRST_VISIT')).first).toMatchObject([
      { referralId: id, mine: true, over: false },
    ]);
    expect([await weekOf(other), await calendarOf(other)]).toEqual([[], []]);
    expect((await waitingOf(other, association.id, 'FIRST_VISIT')).count).toBe(0);

    const all = await calendarOf(coordinator);
    expect(all).toMatchObject([
      { referralId: id, visitorName: 'louise', mine: false, disclosed: null },
    ]);

    const { body: feed } = await visitor.post(paths.volunteerFeed(association.id)).expect(201);
    const { text } = await supertest(api.http).get(new URL(feed.url).pathname).expect(200);
    expect(text).toContain('SUMMARY:Visite');
    expect(text).not.toMatch(/Odette|Roux|Lyon|0199|199002222/);
  });

  it('tell the telephone in the hours around them alone, and the reading is noted', async () => {
    const id = await referred();
    await plan(id, { firstVisitAt: inHours(24 * 20), firstVisitBy: louise.id }).expect(200);
    expect(await weekOf(visitor)).toMatchObject([{ referralId: id, disclosed: null }]);
    const noted = () =>
      within(api, association, (manager) =>
        manager.query(
          `select 1 from audit_event where action = 'READ referral' and account_id = (select account_id from organiser where id = $1) and subject_id = $2`,
          [louise.id, id],
        ),
      );
    expect(await noted()).toHaveLength(0);
    await plan(id, { firstVisitAt: inHours(3), firstVisitBy: louise.id }, 2).expect(200);
    await weekOf(visitor);
    expect((await weekOf(visitor))[0]?.disclosed).not.toBeNull();
    expect(await noted()).toHaveLength(1);
  });

  it('wait for the coordinators once they are over, or whoever was to go has left', async () => {
    const id = await referred();
    await plan(id, { firstVisitAt: inHours(24), firstVisitBy: louise.id }).expect(200);
    const waiting = async () => (await waitingOf(coordinator, association.id, 'FIRST_VISIT')).first;
    expect(await waiting()).toEqual([]);
    await within(api, association, (manager) =>
      manager.query(
        `update referral set first_visit_at = now() - interval '2 hours' where id = $1`,
        [id],
      ),
    );
    expect(await waiting()).toMatchObject([{ referralId: id, over: true, mine: false }]);
  });
});
