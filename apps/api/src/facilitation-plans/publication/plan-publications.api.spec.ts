import {
  paths,
  type PlanPublicationPreview,
  type PlanPublicationView,
  type SessionView,
} from '@presence/contract';
import { newId, type Id } from '@presence/domain';
import { signIn } from '../../testing/sign-in';
import { coveredHouse, type CoveredHouse } from '../../testing/situations/covered-house';
import { inDays } from '../../testing/situations/group-house';

describe('the publication of a plan', () => {
  let house: CoveredHouse;
  let first = 130;
  beforeAll(async () => {
    house = await coveredHouse();
    await house.sql(`update "group" set facilitator_places = 2`);
  });
  afterAll(() => house.stop());
  beforeEach(() => {
    first += 10;
  });

  const dates = () => ({ from: inDays(first), to: inDays(first + 9) });
  const on = (day: number, ids: Id[] = []) => house.session(ids, inDays(first + day));
  const plan = async ({ id }: SessionView, facilitatorIds: Id[], version = 0) =>
    house.browsers.claire
      .put(paths.plannedFacilitation(house.association.id, id))
      .set('If-Match', `"${version}"`)
      .send({ facilitatorIds })
      .expect(200);
  const preview = async (): Promise<PlanPublicationPreview> =>
    (
      await house.browsers.claire
        .get(paths.planPublicationPreview(house.association.id))
        .query(dates())
        .expect(200)
    ).body;
  const publishing = (token: string, id = newId(), browser = house.browsers.claire) =>
    browser
      .post(paths.planPublications(house.association.id))
      .send({ ...dates(), branchId: null, groupIds: [], token, id });
  const publish = async (id = newId()): Promise<PlanPublicationView> =>
    (await publishing((await preview()).token, id).expect(201)).body;
  const undo = ({ id, version }: { id: Id; version: number }, browser = house.browsers.claire) =>
    browser.delete(paths.planPublication(house.association.id, id)).set('If-Match', `"${version}"`);
  const standing = async (session: SessionView) =>
    (await house.read(session)).facilitators.map(({ id, state }) => [id, state]);
  const newMails = async (name: 'paul' | 'soraya' | 'ines' | 'mathieu', since: number) =>
    (await house.mails(name)).slice(since);
  const cancel = (session: SessionView) =>
    house.act('cancellation', session, { publicWord: '' }).expect(200);

  it('says first who is told, what is held back and what stays empty; then writes all of it and mails each once', async () => {
    const { paul, soraya, ines } = house.ids;
    const [one, two, gone] = [await on(0, [soraya]), await on(1), await on(2)];
    const [ofPaul, ofSoraya, ofInes] = await Promise.all(
      (['paul', 'soraya', 'ines'] as const).map(async (name) => (await house.mails(name)).length),
    );
    await plan(one, [paul, ines]);
    await plan(two, [paul]);
    await plan(gone, [paul]);
    await cancel(gone);
    const before = await preview();
    expect(before).toMatchObject({
      ready: [{ sessionId: one.id }, { sessionId: two.id }],
      heldBack: [{ sessionId: gone.id, why: 'CANCELLED' }],
      gaps: [{ sessionId: two.id, missing: 1 }],
    });
    expect(before.told).toEqual(
      expect.arrayContaining([
        { organiserId: paul, given: 2, taken: 0, otherRole: 0 },
        { organiserId: ines, given: 1, taken: 0, otherRole: 0 },
        { organiserId: soraya, given: 0, taken: 1, otherRole: 0 },
      ]),
    );
    expect(await publish()).toMatchObject({ sessionCount: 2, peopleCount: 3, undoneAt: null });
    expect(await standing(one)).toEqual([
      [paul, 'ASKED'],
      [ines, 'ASKED'],
    ]);
    expect(await standing(two)).toEqual([[paul, 'ASKED']]);
    const mail = await newMails('paul', ofPaul ?? 0);
    expect(mail).toHaveLength(1);
    expect(mail[0]?.subject).toContain('Vos séances du');
    expect(mail[0]?.text.match(/à confirmer/g)).toHaveLength(2);
    expect(mail[0]?.text).toContain('vous menez avec ines');
    expect(mail[0]?.text).toContain('/seances-demandees');
    expect(await newMails('ines', ofInes ?? 0)).toHaveLength(1);
    const [toSoraya] = await newMails('soraya', ofSoraya ?? 0);
    expect(toSoraya?.text).toContain('Vous n’animez plus');
    // Published, nothing is planned any more but what was held back.
    expect((await preview()).ready).toEqual([]);
  });

  it('is said yes to at once, out of the one mail', async () => {
    const { mathieu } = house.ids;
    const sessions = [await on(0), await on(1)];
    for (const session of sessions) await plan(session, [mathieu]);
    await publish();
    const url = paths.myFacilitations(house.association.id);
    const { body } = await house.browsers.mathieu.get(url).expect(200);
    const ids = body.map(({ id }: SessionView) => id);
    expect(ids).toEqual(sessions.map(({ id }) => id));
    expect((await house.browsers.paul.put(url).send({ sessionIds: ids }).expect(200)).body).toEqual(
      (await house.browsers.paul.get(url)).body,
    );
    const left = await house.browsers.mathieu.put(url).send({ sessionIds: [...ids, newId()] });
    expect(left.body).toEqual([]);
    for (const session of sessions)
      expect(await standing(session)).toEqual([[mathieu, 'CONFIRMED']]);
    await house.browsers.mathieu.put(url).send({ sessionIds: [] }).expect(400);
  });

  it('published again, mails those alone whose sessions changed', async () => {
    const { paul, ines, mathieu } = house.ids;
    const [one, two] = [await on(0), await on(1)];
    await plan(one, [paul]);
    await plan(two, [ines]);
    await publish();
    const [ofPaul, ofInes] = [
      (await house.mails('paul')).length,
      (await house.mails('ines')).length,
    ];
    await plan(two, [ines, mathieu], 2);
    await publish();
    expect(await newMails('paul', ofPaul)).toEqual([]);
    expect(await newMails('ines', ofInes)).toEqual([]);
    expect((await house.mails('mathieu')).at(-1)?.text).toContain('avec ines');
  });

  it('given the same publication twice at once, publishes once; given two, one of them', async () => {
    const { ines } = house.ids;
    const session = await on(0);
    await plan(session, [ines]);
    const before = (await house.mails('ines')).length;
    const { token } = await preview();
    const id = newId();
    const same = await Promise.all([publishing(token, id), publishing(token, id)]);
    expect(same.map(({ status }) => status)).toEqual([201, 201]);
    expect(await newMails('ines', before)).toHaveLength(1);

    const next = await on(1);
    await plan(next, [ines]);
    const { token: other } = await preview();
    const two = await Promise.all([publishing(other), publishing(other)]);
    expect(two.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(two.find(({ status }) => status === 409)?.body.code).toBe('PLAN_OUTDATED');
    expect(await newMails('ines', before)).toHaveLength(2);
  });

  it.each([
    ['is cancelled', (session: SessionView) => cancel(session)],
    [
      'is moved',
      (session: SessionView) =>
        house
          .act('move', session, {
            ...{ date: session.date, startTime: '09:00', endTime: '10:00' },
            ...{ venueId: null, publicWord: '', parallel: true },
          })
          .expect(200),
    ],
    [
      'has somebody who is away since',
      (session: SessionView) =>
        house.browsers.ines
          .post(paths.myAbsences(house.association.id))
          .send({ id: newId(), from: session.date, until: session.date })
          .expect(200),
    ],
  ])('given a session that %s after the preview, publishes nothing', async (_, change) => {
    const { ines, paul } = house.ids;
    const [session, other] = [await on(0), await on(1)];
    await plan(session, [ines]);
    await plan(other, [paul]);
    const { token } = await preview();
    await change(session);
    expect((await publishing(token).expect(409)).body.code).toBe('PLAN_OUTDATED');
    expect(await standing(other)).toEqual([]);
    await publish();
    expect(await standing(other)).toEqual([[paul, 'ASKED']]);
  });

  it('is undone as one: what it changed is as before, what was changed since stays and is named', async () => {
    const { paul, soraya, ines, mathieu } = house.ids;
    const [one, two, three] = [await on(0, [soraya]), await on(1), await on(2)];
    await plan(one, [paul, ines]);
    await plan(two, [ines]);
    await plan(three, [mathieu]);
    const publication = await publish();
    const before = (await house.mails('ines')).length;
    await house.browsers.mathieu
      .put(paths.myFacilitation(house.association.id, three.id))
      .expect(200);
    const { body } = await undo(publication).expect(200);
    expect(body).toMatchObject({ restoredCount: 2, left: [{ id: three.id }] });
    expect(body.publication.undoneAt).not.toBeNull();
    expect(await standing(one)).toEqual([[soraya, 'CONFIRMED']]);
    expect(await standing(two)).toEqual([]);
    expect(await standing(three)).toEqual([[mathieu, 'CONFIRMED']]);
    const [mail, ...more] = await newMails('ines', before);
    expect(more).toEqual([]);
    expect(mail?.subject).toContain('ce qui était prévu est repris');
    // The plan is a plan again, and undoing it once more changes nothing.
    expect((await preview()).ready.map(({ sessionId }) => sessionId)).toEqual([one.id, two.id]);
    await undo(publication).expect(200);
    expect(await newMails('ines', before)).toHaveLength(1);
  });

  it('is for those who coordinate, of this association', async () => {
    const { paul: browser, claire } = house.browsers;
    const session = await on(0);
    await plan(session, [house.ids.ines]);
    const { token } = await preview();
    await publishing(token, newId(), browser).expect(403);
    await browser
      .get(paths.planPublicationPreview(house.association.id))
      .query(dates())
      .expect(403);
    await publishing('').expect(409);
    await claire.post(paths.planPublications(house.association.id)).send({}).expect(400);
    const publication = await publish();
    await undo(publication, browser).expect(403);
    await undo({ ...publication, version: 9 }).expect(412);
    await undo({ id: newId(), version: 1 }).expect(404);
    const other = await house.api.given.association();
    await house.api.given.organiser(other, 'la-bas@deux.example', ['COORDINATOR']);
    const elsewhere = await signIn(house.api, 'la-bas@deux.example');
    await elsewhere
      .delete(paths.planPublication(other.id, publication.id))
      .set('If-Match', '"1"')
      .expect(404);
  });
});
