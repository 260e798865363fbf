import { paths, type BoardContact, type FillProposal, type RotaFilling } from '@presence/contract';
import { newId } from '@presence/domain';
import { givenProposal } from '../../testing/given-run';
import { givenTeam } from '../../testing/given-team';
import { givenCalled, monday } from '../../testing/given-rota';
import { signIn } from '../../testing/sign-in';
import { startApi, type TestApi } from '../../testing/start-api';
import { wholeBoard } from '../../testing/situations/whole-board';

describe('the gaps of a rota', () => {
  let api: TestApi;
  let browser: Awaited<ReturnType<typeof signIn>>;
  let association: { id: string };
  let coordinator: { id: string };
  let rotaId: string;

  beforeAll(async () => {
    api = await startApi();
    ({ association, coordinator, browser } = await givenTeam(api, {
      callers: ['awa', 'luc'],
      offer: { maxContactsPerWeek: 3 },
      called: { Jeannette: {}, Marcel: {}, Odile: {} },
    }));
    rotaId = await givenProposal(browser, association.id, {}, { seed: 3, seconds: 2 });
    await browser.post(paths.rotaPublication(association.id, rotaId)).expect(200);
  });
  afterAll(() => api.stop());

  const board = () => wholeBoard(browser, association.id, rotaId);
  const filling = async (query: object = {}) =>
    (await browser.get(paths.rotaFilling(association.id, rotaId)).query(query).expect(200))
      .body as RotaFilling;
  const chosen = ({ contactId, needId, week, date, start, volunteerIds }: FillProposal) => ({
    contactId,
    needId,
    week,
    date,
    start,
    volunteerIds,
  });
  const fill = (proposals: readonly FillProposal[]) =>
    browser
      .put(paths.rotaFilling(association.id, rotaId))
      .send({ proposals: proposals.map(chosen) });
  const stands = ({ id, date, start, state, volunteers, version }: BoardContact) => ({
    id,
    date,
    start,
    state,
    volunteers,
    version,
  });

  it('lists no gap where every contact is covered', async () => {
    expect(await filling()).toMatchObject({ proposals: [], gaps: [], furtherGaps: 0 });
  });

  it('fills some or all gaps once, with reasons, and leaves the other contacts as they are', async () => {
    const before = await board();
    const added = await givenCalled(api, association, 'Roger', coordinator);
    await givenCalled(api, association, 'Simone', coordinator);
    const { proposals, people } = await filling();
    expect(proposals).toHaveLength(2);
    for (const { why, personId } of proposals) {
      expect(why.length).toBeGreaterThan(0);
      expect(people.find(({ id }) => id === personId)?.name).toMatch(/Roger|Simone/);
    }
    const theirs = await filling({ personId: added.personId });
    expect(theirs.proposals.map(({ personId }) => personId)).toEqual([added.personId]);

    const [one, other] = [
      theirs.proposals,
      proposals.filter(({ needId }) => needId !== added.needId),
    ];
    const twice = await Promise.all([fill(one), fill(one)]);
    expect(twice.map(({ status, body }) => [status, body])).toEqual([
      [200, { filled: 1, toldVolunteers: 1 }],
      [200, { filled: 1, toldVolunteers: 1 }],
    ]);
    await fill(one).expect(200);
    const half = await board();
    expect(half.contacts).toHaveLength(before.contacts.length + 1);
    expect(half.contacts.find(({ personId }) => personId === added.personId)).toMatchObject({
      state: 'PUBLISHED',
      date: one[0]?.date,
      start: one[0]?.start,
      volunteers: [{ volunteerId: one[0]?.volunteerIds[0], answer: 'WAITING' }],
    });
    for (const contact of before.contacts)
      expect(half.contacts.map(stands)).toContainEqual(stands(contact));

    const next = await filling();
    expect(next.proposals.map(({ needId }) => needId)).toEqual(other.map(({ needId }) => needId));
    await fill(next.proposals).expect(200);
    expect(await filling()).toMatchObject({ proposals: [], gaps: [] });
  });

  it('refuses a filling with a volunteer who is away since, and keeps the gap with its reason', async () => {
    await givenCalled(api, association, 'Yvette', coordinator, {
      rhythm: { kind: 'TIMES_A_WEEK', times: 3 },
    });
    const { proposals, gaps } = await filling();
    // Two volunteers of three contacts a week have one place left.
    expect(proposals).toHaveLength(1);
    expect(gaps).toHaveLength(2);
    for (const { whyNot } of gaps) expect(whyNot[0]?.fr.length).toBeGreaterThan(5);
    const before = await board();
    await browser
      .post(paths.unavailabilities(association.id, proposals[0]?.volunteerIds[0] ?? ''))
      .send({ id: newId(), from: monday(), until: monday(2) })
      .expect(201);
    expect((await fill(proposals).expect(412)).body.code).toBe('VERSION_CONFLICT');
    expect((await board()).contacts.map(stands)).toEqual(before.contacts.map(stands));
    const after = await filling();
    expect(after.proposals.flatMap(({ volunteerIds }) => volunteerIds)).not.toContain(
      proposals[0]?.volunteerIds[0],
    );
  });

  it('are counted on the board, those without a contact too', async () => {
    const counted = async () => {
      const { weeks } = await board();
      return weeks.reduce((sum, week) => sum + week.uncoveredCount + week.missingCount, 0);
    };
    const found = async () => {
      const { proposals, gaps, furtherGaps } = await filling();
      return proposals.length + gaps.length + furtherGaps;
    };
    const before = await found();
    expect(before).toBeGreaterThan(0);
    expect(await counted()).toBe(before);
    const one = (await board()).contacts.find(({ state }) => state === 'PUBLISHED');
    await api.given.within(association.id, (manager) =>
      manager.query(`update contact set state = 'CANCELLED', held = false where id = $1`, [
        one?.id,
      ]),
    );
    expect(await found()).toBe(before + 1);
    expect(await counted()).toBe(before + 1);
  });

  it('refuses an empty filling, a wrong id, an unknown rota and an invented need', async () => {
    const path = paths.rotaFilling(association.id, rotaId);
    await browser.put(path).send({ proposals: [] }).expect(400);
    await browser.get(path).query({ personId: 'x' }).expect(400);
    await browser.get(paths.rotaFilling(association.id, newId())).expect(404);
    const invented = {
      contactId: null,
      needId: newId(),
      week: 0,
      date: monday(),
      start: '10:00',
      volunteerIds: [newId()],
    };
    await browser
      .put(path)
      .send({ proposals: [invented] })
      .expect(412);
  });
});
