import {
  paths,
  type BoardContact,
  type ContactReasons,
  type ContactTarget,
  type RotaGaps,
} from '@presence/contract';
import { newId } from '@presence/domain';
import { givenRota, givenRun } from '../../testing/given-run';
import { givenTeam } from '../../testing/given-team';
import { monday } from '../../testing/given-rota';
import { signIn } from '../../testing/sign-in';
import { startApi, type TestApi } from '../../testing/start-api';
import { wholeBoard } from '../../testing/situations/whole-board';

describe('the board of a rota', () => {
  let api: TestApi;
  let browser: Awaited<ReturnType<typeof signIn>>;
  let association: { id: string };
  let rotaId: string;
  const names = new Map<string, string>();

  beforeAll(async () => {
    api = await startApi();
    const callers = ['awa', 'luc'];
    // Five people, four places a week: one call a week is left over.
    const team = await givenTeam(api, {
      callers,
      offer: { maxContactsPerWeek: 2 },
      called: { Jeannette: {}, Marcel: {}, Odile: {}, Roger: {}, Simone: {} },
    });
    ({ association, browser } = team);
    for (const [at, name] of callers.entries()) names.set(name, team.volunteers[at]?.id ?? '');
    rotaId = await givenRota(browser, association.id);
    await run();
  });
  afterAll(() => api.stop());

  async function run(): Promise<void> {
    await givenRun(browser, association.id, rotaId, { seed: 3, seconds: 2 });
  }
  const board = () => wholeBoard(browser, association.id, rotaId);
  const planned = async () =>
    (await board()).contacts.find(({ state }) => state === 'PROPOSED') as BoardContact;
  const targets = async ({ id }: BoardContact) =>
    (await browser.get(paths.contactTargets(association.id, rotaId, id)).expect(200))
      .body as ContactTarget[];
  const assign = ({ id, version }: BoardContact, draft: object) =>
    browser
      .put(paths.contactAssignment(association.id, rotaId, id))
      .set('If-Match', `"${version}"`)
      .send(draft);
  const placeOf = ({ date, start, volunteers }: BoardContact) => ({
    date,
    start,
    volunteerIds: volunteers.map(({ volunteerId }) => volunteerId),
  });

  it('says why for every assignment, in both languages and by the names of the team', async () => {
    const contact = await planned();
    const { body } = await browser
      .get(paths.contactReasons(association.id, rotaId, contact.id))
      .expect(200);
    const { why, whyNot } = body as ContactReasons;
    expect(why).toHaveLength(3);
    expect(whyNot).toEqual([]);
    for (const { fr, en } of why)
      expect([fr, en].every((text) => text.length > 5 && !text.includes('?'))).toBe(true);
  });

  it('says why not for every gap, what would cover it, and whom to look for', async () => {
    const { gaps, brief } = (await browser.get(paths.rotaGaps(association.id, rotaId)).expect(200))
      .body as RotaGaps;
    expect(gaps).toHaveLength(1);
    expect(gaps[0]?.whyNot.map(({ fr }) => fr).join()).toMatch(/awa.*2\scontacts/i);
    expect(gaps[0]?.smallestChange?.fr).toMatch(/3/);
    expect(brief[0]?.contactIds).toEqual(gaps.map(({ contactId }) => contactId));
    expect(brief[0]?.words.fr).toMatch(/mardi|lundi/i);
  });

  it('shows where a contact may go and why not elsewhere, puts it there, and back', async () => {
    const contact = await planned();
    const all = await targets(contact);
    expect(all).toHaveLength(14);
    const free = all.find(
      ({ obstacle, date }) => obstacle === null && date !== contact.date,
    ) as ContactTarget;
    const moved = (
      await assign(contact, {
        date: free.date,
        start: free.start,
        volunteerIds: free.volunteerIds,
      }).expect(200)
    ).body as BoardContact;
    expect(moved).toMatchObject({
      date: free.date,
      start: free.start,
      volunteers: [{ volunteerId: free.volunteerId, answer: 'WAITING' }],
    });
    await assign(contact, placeOf(contact)).expect(412);
    const back = (await assign(moved, placeOf(contact)).expect(200)).body as BoardContact;
    expect(placeOf(back)).toEqual(placeOf(contact));
  });

  it('refuses an assignment that breaks a hard rule, and says which', async () => {
    const contact = await planned();
    const other = [...names.values()].find(
      (id) => id !== contact.volunteers[0]?.volunteerId,
    ) as string;
    const { body } = await assign(contact, { ...placeOf(contact), volunteerIds: [other] }).expect(
      409,
    );
    expect(body).toMatchObject({ code: 'ROTA_CLASH' });
    expect(body.details.obstacle.fr).toMatch(/2\scontacts/);
    expect(
      (await assign(contact, { ...placeOf(contact), start: '03:00' }).expect(409)).body.code,
    ).toBe('ROTA_CLASH');
    expect(
      (await assign(contact, { ...placeOf(contact), date: monday(5) }).expect(400)).body.issues[0]
        .path,
    ).toEqual(['date']);
    await assign(contact, { ...placeOf(contact), volunteerIds: [newId()] }).expect(409);
  });

  it('keeps a locked contact when the engine runs again', async () => {
    const contact = await planned();
    const free = (await targets(contact)).find(
      ({ obstacle, date }) => obstacle === null && date !== contact.date,
    ) as ContactTarget;
    const moved = (
      await assign(contact, {
        date: free.date,
        start: free.start,
        volunteerIds: free.volunteerIds,
      }).expect(200)
    ).body as BoardContact;
    const lock = await browser
      .put(paths.contactLock(association.id, rotaId, moved.id))
      .set('If-Match', `"${moved.version}"`)
      .expect(200);
    expect(lock.body.locked).toBe(true);
    await run();
    const kept = (await board()).contacts.find(({ id }) => id === contact.id) as BoardContact;
    expect(placeOf(kept)).toEqual(placeOf(moved));
    const { body } = await browser
      .get(paths.contactReasons(association.id, rotaId, kept.id))
      .expect(200);
    expect(body.why[0].fr).toMatch(/fixé/i);
    await browser
      .delete(paths.contactLock(association.id, rotaId, kept.id))
      .set('If-Match', `"${kept.version}"`)
      .expect(200);
  });

  it('leaves a contact uncovered by hand, and frees its volunteer for another', async () => {
    const contact = await planned();
    const { body } = await assign(contact, { date: null, start: null, volunteerIds: [] }).expect(
      200,
    );
    expect(body).toMatchObject({ state: 'UNCOVERED', date: null, start: null, volunteers: [] });
    const free = (await targets(body)).filter(({ obstacle }) => obstacle === null);
    expect(free.map(({ volunteerId }) => volunteerId)).toContain(
      contact.volunteers[0]?.volunteerId,
    );
  });
});
