import {
  paths,
  type AbsencePlan,
  type AbsenceRota,
  type BoardContact,
  type ContactTarget,
  type ReplanOption,
} from '@presence/contract';
import { newId } from '@presence/domain';
import { givenProposal } from '../../testing/given-run';
import { givenTeam } from '../../testing/given-team';
import { monday } from '../../testing/given-rota';
import { signIn } from '../../testing/sign-in';
import { startApi, type TestApi } from '../../testing/start-api';
import { wholeBoard } from '../../testing/situations/whole-board';

describe('an absence that meets rotas', () => {
  let api: TestApi;
  let browser: Awaited<ReturnType<typeof signIn>>;
  let association: { id: string };
  const rotaIds: string[] = [];

  beforeAll(async () => {
    api = await startApi();
    ({ association, browser } = await givenTeam(api, {
      callers: ['awa', 'luc', 'ines'],
      offer: { maxContactsPerWeek: 3, maxContactsPerDay: 3 },
      called: { Jeannette: {}, Marcel: {}, Odile: {}, Roger: {}, Simone: {} },
    }));
    // One rota that is published, and the next one, a draft.
    for (const weeksAhead of [1, 3]) {
      const id = newId();
      rotaIds.push(id);
      await givenProposal(
        browser,
        association.id,
        { id, from: monday(weeksAhead), weeks: 2 },
        { seed: 3, seconds: 2 },
      );
      if (weeksAhead === 1)
        await browser.post(paths.rotaPublication(association.id, id)).expect(200);
    }
  });
  afterAll(() => api.stop());

  const board = (rotaId: string) => wholeBoard(browser, association.id, rotaId);
  const hasContact = (volunteerId: string) => (contact: BoardContact) =>
    contact.volunteers.some((one) => one.volunteerId === volunteerId);
  const absencesOf = async (volunteerId: string) =>
    (await browser.get(paths.volunteer(association.id, volunteerId)).expect(200)).body
      .unavailabilities as { id: string; from: string; until: string; contacts: number }[];

  it('records the absence once when it is replanned, and proposes nobody who is away', async () => {
    const [published = '', draft = ''] = rotaIds;
    const volunteerId = (await board(published)).contacts[0]?.volunteers[0]?.volunteerId as string;
    const days = { from: monday(), until: monday(5) };
    const { body } = await browser
      .get(paths.absenceRotas(association.id, volunteerId))
      .query(days)
      .expect(200);
    const met = body as AbsenceRota[];
    expect(met.map(({ id, state }) => [id, state])).toEqual([
      [published, 'PUBLISHED'],
      [draft, 'DRAFT'],
    ]);
    const own = (await board(published)).contacts.filter(hasContact(volunteerId));
    expect(met[0]?.contacts).toBe(own.length);

    const away = { volunteerId, ...days };
    const path = paths.rotaReplan(association.id, published);
    const [plan] = (await browser.get(path).query(away).expect(200)).body as ReplanOption[];
    if (!plan) throw new Error('no plan is offered');
    // A plan that is refused records no absence either.
    await browser
      .put(path)
      .send({ ...away, level: plan.level, changes: plan.changes.slice(1) })
      .expect(412);
    expect(await absencesOf(volunteerId)).toEqual([]);
    const chosen = { ...away, level: plan.level, changes: plan.changes };
    const twice = await Promise.all([
      browser.put(path).send(chosen),
      browser.put(path).send(chosen),
    ]);
    expect(twice.map(({ status }) => status)).toEqual([204, 204]);
    expect(await absencesOf(volunteerId)).toMatchObject([{ ...days, contacts: 0 }]);
    expect((await board(published)).contacts.filter(hasContact(volunteerId))).toEqual([]);

    const left = await browser
      .get(paths.absenceRotas(association.id, volunteerId))
      .query(days)
      .expect(200);
    expect((left.body as AbsenceRota[]).map(({ id }) => id)).toEqual([draft]);
    const inDraft = paths.rotaReplan(association.id, draft);
    const [next] = (await browser.get(inDraft).query(away).expect(200)).body as ReplanOption[];
    await browser
      .put(inDraft)
      .send({ ...away, level: next?.level, changes: next?.changes })
      .expect(204);
    expect(await absencesOf(volunteerId)).toHaveLength(1);

    for (const rotaId of rotaIds) {
      const [contact] = (await board(rotaId)).contacts;
      const targets = (
        await browser
          .get(paths.contactTargets(association.id, rotaId, contact?.id ?? ''))
          .expect(200)
      ).body as ContactTarget[];
      const theirs = targets.filter((target) => target.volunteerId === volunteerId);
      expect(theirs.length).toBeGreaterThan(0);
      expect(theirs.every(({ obstacle }) => obstacle !== null)).toBe(true);
    }
  });

  it('that a volunteer notes is told to the coordinators once, however often it is sent', async () => {
    const [published = ''] = rotaIds;
    const contact = (await board(published)).contacts.find(
      ({ volunteers }) => volunteers.length > 0,
    );
    const volunteer = contact?.volunteers[0]?.volunteerId as string;
    const name = (await board(published)).volunteers.find(({ id }) => id === volunteer)?.name ?? '';
    const theirs = await signIn(api, `${name.toLowerCase()}@un.example`);
    const absence = { id: newId(), from: contact?.date, until: contact?.date };
    const path = paths.unavailabilities(association.id, 'me');
    for (let sent = 0; sent < 2; sent++) await theirs.post(path).send(absence).expect(201);
    await theirs
      .post(path)
      .send({ id: newId(), from: '2020-01-01', until: '2020-01-02' })
      .expect(201);
    const told = await api.given.within(association.id, (manager) =>
      manager.query(
        `select a.email, n.count from mail_notice n join organiser o on o.id = n.recipient_id join account a on a.id = o.account_id where n.kind = 'ABSENCE_TO_REPLAN'`,
      ),
    );
    const met = (await board(published)).contacts.filter(
      (one) => one.date === contact?.date && hasContact(volunteer)(one),
    );
    expect(told).toEqual([{ email: 'coordination@un.example', count: met.length }]);
    await theirs.delete(paths.unavailability(association.id, 'me', absence.id)).expect(200);
  });

  it('taken back is on record no more', async () => {
    const [published = ''] = rotaIds;
    const volunteerId = (await board(published)).contacts.flatMap(({ volunteers }) => volunteers)[0]
      ?.volunteerId as string;
    const days = { from: monday(), until: monday(1) };
    const id = newId();
    await browser
      .post(paths.unavailabilities(association.id, volunteerId))
      .send({ id, ...days })
      .expect(201);
    expect(await absencesOf(volunteerId)).toHaveLength(1);
    await browser.delete(paths.unavailability(association.id, volunteerId, id)).expect(200);
    expect(await absencesOf(volunteerId)).toEqual([]);
  });

  it('is replanned in all rotas that it meets by one act, whole or not at all', async () => {
    const [, draft = ''] = rotaIds;
    await browser.post(paths.rotaPublication(association.id, draft)).expect(200);
    const all = async () => (await Promise.all(rotaIds.map(board))).map(({ contacts }) => contacts);
    const before = await all();
    // Somebody who has contacts in both.
    const volunteerId = before[0]
      ?.flatMap(({ volunteers }) => volunteers.map((one) => one.volunteerId))
      .find((id) => before[1]?.some(hasContact(id))) as string;
    const days = { from: monday(), until: monday(5) };
    const path = paths.absencePlan(association.id, volunteerId);
    const plans = (await browser.get(path).query(days).expect(200)).body as AbsencePlan[];
    expect(plans.map(({ id }) => id)).toEqual(rotaIds);
    expect(await absencesOf(volunteerId)).toEqual([]);
    expect(await all()).toEqual(before);

    const chosen = (cut: number) => ({
      ...days,
      rotas: plans.map(({ id, options }, at) => ({
        rotaId: id,
        level: options[0]?.level,
        changes: options[0]?.changes.slice(at === 1 ? cut : 0),
      })),
    });
    await browser.put(path).send(chosen(1)).expect(412);
    expect(await absencesOf(volunteerId)).toEqual([]);
    expect(await all()).toEqual(before);

    const notices = () =>
      api.given.within(association.id, (manager) =>
        manager.query<{ id: string; notices: number }[]>(
          `select recipient_id as id, count(*)::int as notices from mail_notice where kind = 'WEEK_CHANGED' group by 1`,
        ),
      );
    await api.given.within(association.id, (manager) => manager.query('delete from mail_notice'));
    const twice = await Promise.all([0, 1].map(() => browser.put(path).send(chosen(0))));
    expect(twice.map(({ status }) => status)).toEqual([204, 204]);
    expect(await absencesOf(volunteerId)).toMatchObject([{ ...days, contacts: 0 }]);
    for (const contacts of await all())
      expect(contacts.filter(hasContact(volunteerId))).toEqual([]);
    // Whoever it concerns in both rotas is told once.
    expect(await notices()).toContainEqual({ id: volunteerId, notices: 1 });
    for (const { notices: told } of await notices()) expect(told).toBe(1);
  });

  it('that is over meets no rota, and days in the wrong order are refused at their field', async () => {
    const [volunteer] = (await board(rotaIds[0] ?? '')).volunteers;
    const path = paths.absenceRotas(association.id, volunteer?.id ?? '');
    expect(
      (await browser.get(path).query({ from: '2020-01-01', until: '2020-02-01' }).expect(200)).body,
    ).toEqual([]);
    const { body } = await browser
      .get(path)
      .query({ from: monday(2), until: monday(1) })
      .expect(400);
    expect(body.issues).toEqual([{ path: ['until'], message: 'END_BEFORE_START' }]);
  });
});
