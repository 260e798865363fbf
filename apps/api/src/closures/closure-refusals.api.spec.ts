import { paths } from '@presence/contract';
import { addDays, newId } from '@presence/domain';
import { closingHouse, MONDAY, type ClosingHouse } from '../testing/situations/closing-house';
import { signIn } from '../testing/sign-in';
import { startApi, type TestApi } from '../testing/start-api';

const weeks = (count: number) => ({ from: MONDAY, to: addDays(MONDAY, count * 7 - 1) });

describe('closures', () => {
  let api: TestApi;
  let house: ClosingHouse;
  let groupId: string;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    house = await closingHouse(api);
    groupId = (await house.group()).id;
  });

  const ofGroup = () => ({ scope: 'GROUP' as const, closedId: groupId, ...weeks(2) });

  it('are for those who coordinate; facilitators close groups', async () => {
    const email = `${newId()}@fermetures.example`;
    await api.given.organiser(house.association, email, ['FACILITATOR']);
    const volunteer = `${newId()}@fermetures.example`;
    await api.given.organiser(house.association, volunteer, ['VOLUNTEER']);
    const [facilitator, caller] = [await signIn(api, email), await signIn(api, volunteer)];
    const venue = { scope: 'VENUE' as const, closedId: house.venueId, ...weeks(1) };
    const refused = await house.post(house.draftOf(venue, []), facilitator).expect(403);
    expect(refused.body.code).toBe('NOT_ALLOWED');
    const { body: own } = await house.post(house.draftOf(ofGroup(), []), facilitator).expect(201);
    await house.post(house.draftOf(ofGroup(), []), caller).expect(403);
    await caller.get(paths.closures(house.a)).expect(200);
    const undo = (by: typeof caller, { id, version }: { id: string; version: number }) =>
      by.delete(paths.closure(house.a, id)).set('If-Match', `"${version}"`);
    await undo(caller, own).expect(403);
    await undo(facilitator, await house.close(venue)).expect(403);
    await undo(facilitator, own).expect(200);
  });

  it('are saved once: the same from another tab is refused with the one that stands, and ten at once leave one', async () => {
    const drafts = Array.from({ length: 10 }, () => house.draftOf(ofGroup(), []));
    const answers = await Promise.all(drafts.map((draft) => house.post(draft)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    const [stands] = await house.list();
    for (const { body } of answers.filter(({ status }) => status !== 201))
      expect(body).toMatchObject({ code: 'CLOSURE_EXISTS', details: { closureId: stands?.id } });
    expect(await house.list()).toHaveLength(1);
    // The same request once more is no other closure, and one that was reopened stands no more.
    const saved = drafts.find(({ id }) => id === stands?.id);
    await house.post(saved as object).expect(201);
    await house.undo(stands as { id: string; version: number });
    await house.post(house.draftOf(ofGroup(), [])).expect(201);
  });

  it('that share days alone are told in the preview, and may stand beside one another', async () => {
    await house.post(house.draftOf(ofGroup(), [])).expect(201);
    const longer = { ...ofGroup(), ...weeks(3) };
    const { overlapping } = await house.preview(longer);
    expect(overlapping).toMatchObject([{ ...weeks(2) }]);
    const venue = { scope: 'VENUE' as const, closedId: house.venueId, ...weeks(2) };
    expect((await house.preview(venue)).overlapping).toEqual([]);
    await house.post(house.draftOf(longer, [])).expect(201);
  });

  it('know nothing of another association, and ask for their version', async () => {
    const other = await closingHouse(api);
    const theirs = await other.close({ scope: 'ASSOCIATION', closedId: null, ...weeks(1) });
    const foreign = [
      ['GROUP', (await other.group()).id],
      ['VENUE', other.venueId],
      ['BRANCH', newId()],
    ] as const;
    for (const [scope, closedId] of foreign)
      await house.post(house.draftOf({ scope, closedId, ...weeks(1) }, [])).expect(404);
    const undo = (id: string) => house.browser.delete(paths.closure(house.a, id));
    const missing = await undo(newId()).set('If-Match', '"1"').expect(404);
    const swapped = await undo(theirs.id).set('If-Match', '"1"').expect(404);
    expect(swapped.text).toBe(missing.text);
    const own = await house.close(ofGroup());
    await undo(own.id).expect(428);
    expect((await undo(own.id).set('If-Match', '"9"').expect(412)).body.code).toBe(
      'VERSION_CONFLICT',
    );
  });

  it('refuse what cannot be, at its field', async () => {
    const at = async (draft: object) => {
      const { body } = await house.post(draft).expect(400);
      return (body.issues as { path: string[] }[]).map(({ path }) => path.join('.'));
    };
    const draft = house.draftOf(ofGroup(), []);
    expect(await at({ ...draft, to: addDays(MONDAY, -1) })).toEqual(['to']);
    expect(await at({ ...draft, to: addDays(MONDAY, 366) })).toEqual(['to']);
    expect(await at({ ...draft, closedId: null })).toEqual(['closedId']);
    expect(await at({ ...draft, contacts: 'CANCEL' })).toEqual(['contacts']);
    expect(await at({ ...draft, scope: 'ASSOCIATION', closedId: null })).toEqual(['contacts']);
    expect(await at({ ...draft, publicWord: 'x'.repeat(201) })).toEqual(['publicWord']);
    expect(await at({ ...draft, colour: 'red' })).toEqual(['colour']);
    await house.browser.get(paths.closurePreview(house.a)).expect(400);
  });
});
