import { paths } from '@presence/contract';
import { addDays, type PublishedListing } from '@presence/domain';
import { UpkeepService } from '../upkeep/upkeep.service';
import { closingHouse, MONDAY, type ClosingHouse } from '../testing/situations/closing-house';
import { startApi, type TestApi } from '../testing/start-api';

describe('everybody', () => {
  let api: TestApi;
  let house: ClosingHouse;
  let groupId: string;
  let slug: string;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    house = await closingHouse(api);
    groupId = (await house.group()).id;
    await house.series(groupId);
    const { body } = await house.browser.post(paths.publication(house.a, groupId)).expect(200);
    slug = body.slug;
  });

  const listing = async (): Promise<PublishedListing> =>
    (await house.browser.get(paths.directoryListing(slug)).expect(200)).body;
  const calendar = async () =>
    (await house.browser.get(paths.listingFeed(slug)).expect(200)).text.replace(/\r\n /g, '');
  const dates = { from: MONDAY, to: addDays(MONDAY, 13) };

  it.each(['GROUP', 'VENUE', 'ASSOCIATION'] as const)(
    'reads of a closure of its %s at once, and no more once it is undone',
    async (scope) => {
      const closedId = { GROUP: groupId, VENUE: house.venueId, ASSOCIATION: null }[scope];
      const closure = await house.close({ scope, closedId, ...dates }, { publicWord: 'Congés.' });
      const shown = { ...dates, publicWord: 'Congés.' };
      expect(await listing()).toMatchObject({
        closure: shown,
        sessions: [
          { cancelled: true, closure: shown },
          { cancelled: true, closure: shown },
          { cancelled: false, closure: null },
          { cancelled: false, closure: null },
        ],
      });
      await house.undo(closure);
      const open = await listing();
      expect(open.closure).toBeNull();
      expect(open.sessions.map(({ cancelled, closure: by }) => [cancelled, by])).toEqual(
        Array(4).fill([false, null]),
      );
    },
  );

  it('reads of it in a list of groups too, and no more once it is undone', async () => {
    const card = async () => {
      const { body } = await house.browser.get(`${paths.directoryListings}?department=69`);
      return body.cards.find((each: { slug: string }) => each.slug === slug);
    };
    const closure = await house.close({ scope: 'GROUP', closedId: groupId, ...dates });
    expect(await card()).toMatchObject({
      closure: dates,
      next: { date: addDays(MONDAY, 15) },
    });
    await house.undo(closure);
    expect((await card()).closure).toBeNull();
  });

  it('reads nothing of a closure of another group, or of a venue that closed none of its sessions', async () => {
    const other = (await house.group()).id;
    await house.close({ scope: 'GROUP', closedId: other, ...dates });
    const before = { from: addDays(MONDAY, -14), to: addDays(MONDAY, -8) };
    await house.close({ scope: 'VENUE', closedId: house.venueId, ...before });
    expect((await listing()).closure).toBeNull();
  });

  it('finds the dates in the calendar where the closure has no word, and both where it has', async () => {
    await house.close({ scope: 'GROUP', closedId: groupId, ...dates });
    expect((await calendar()).match(/DESCRIPTION:Fermé (du|le) /g)).toHaveLength(2);
    expect((await calendar()).match(/STATUS:CANCELLED/g)).toHaveLength(2);
    const { text } = await house.browser.get(`${paths.listingFeed(slug)}?language=en`).expect(200);
    expect(text).toMatch(/DESCRIPTION:Closed (from|on) /);
  });

  it('reads of a later closure when its time comes, and no more of one that is over', async () => {
    const far = { from: addDays(MONDAY, 60), to: addDays(MONDAY, 70) };
    await house.close({ scope: 'GROUP', closedId: groupId, ...far });
    expect((await listing()).closure).toBeNull();
    const told = (sql: string) =>
      api.given.within(house.a, (manager) => manager.query(sql, [house.a]));
    await told('update closure set "from" = current_date + 59 where association_id = $1');
    const upkeep = api.app.get(UpkeepService);
    await upkeep.run();
    expect((await listing()).closure).toMatchObject({ to: far.to });
    await told(
      'update closure set "from" = current_date - 9, "to" = current_date - 3 where association_id = $1',
    );
    await told(
      `update published_listing set document = jsonb_set(document, '{closure,to}', to_jsonb((current_date - 3)::text)) where association_id = $1`,
    );
    await upkeep.run();
    expect((await listing()).closure).toBeNull();
  });
});
