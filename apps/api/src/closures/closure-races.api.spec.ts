import type { SessionView } from '@presence/contract';
import { addDays } from '@presence/domain';
import {
  asSeen,
  closingHouse,
  MONDAY,
  type ClosingHouse,
} from '../testing/situations/closing-house';
import { startApi, type TestApi } from '../testing/start-api';

describe('at the same moment', () => {
  let api: TestApi;
  let house: ClosingHouse;
  let groupId: string;
  beforeAll(async () => {
    api = await startApi({ DATABASE_POOL: 12 });
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    house = await closingHouse(api);
    groupId = (await house.group()).id;
  });
  const dates = { from: MONDAY, to: addDays(MONDAY, 27) };
  const ofGroup = () => ({ scope: 'GROUP' as const, closedId: groupId, ...dates });
  const ofVenue = () => ({ scope: 'VENUE' as const, closedId: house.venueId, ...dates });

  it('two closures of one session cancel it once, and both undone give it back', async () => {
    await house.series(groupId);
    const before = await house.sessions(groupId);
    const chosen = house.choices(before);
    const responses = await Promise.all([
      house.post(house.draftOf(ofGroup(), chosen)),
      house.post(house.draftOf(ofVenue(), chosen)),
    ]);
    expect(responses.map(({ status }) => status)).toEqual([201, 201]);
    expect(responses.map(({ body }) => body.cancelledCount).sort()).toEqual([0, 4]);
    for (const { body } of responses) await house.undo(body);
    expect((await house.sessions(groupId)).map(asSeen)).toEqual(before.map(asSeen));
  });

  it('one closure sent five times closes once, and is undone once', async () => {
    await house.series(groupId);
    const draft = house.draftOf(ofGroup(), house.choices(await house.sessions(groupId)));
    const responses = await Promise.all(Array.from({ length: 5 }, () => house.post(draft)));
    expect(new Set(responses.map(({ text }) => text)).size).toBe(1);
    expect(await house.list()).toHaveLength(1);
    const undone = await Promise.all(
      Array.from({ length: 3 }, () =>
        house.undo(responses[0]?.body as { id: string; version: number }),
      ),
    );
    expect(undone.map(({ restoredCount }) => restoredCount)).toEqual([4, 4, 4]);
  });

  it('a closure and a move leave a session either moved or closed', async () => {
    for (let turn = 0; turn < 4; turn++) {
      groupId = (await house.group({ venueId: null })).id;
      await house.series(groupId, { venueId: null });
      const [first, ...rest] = (await house.sessions(groupId)) as [SessionView, ...SessionView[]];
      const to = { date: addDays(MONDAY, 60), startTime: '10:00', endTime: '11:00' };
      const [closed, moved] = await Promise.all([
        house.post(house.draftOf(ofGroup(), house.choices([first, ...rest]))),
        house.move(first, { ...to, venueId: null, publicWord: '' }),
      ]);
      expect(closed.status).toBe(201);
      const after = (await house.sessions(groupId)).find(({ id }) => id === first.id);
      const won = { moved: moved.status === 200, closed: closed.body.cancelledCount === 4 };
      expect(won.moved).toBe(!won.closed);
      expect(after).toMatchObject(
        won.moved
          ? { ...to, cancelledAt: null }
          : { date: first.date, cancelledAt: expect.any(String) },
      );
      if (!won.moved) expect(moved.body.code).toBe('VERSION_CONFLICT');
    }
  });

  it('a closure and a series that is planned leave no session of it standing', async () => {
    for (let turn = 0; turn < 4; turn++) {
      house = await closingHouse(api);
      groupId = (await house.group()).id;
      const [, closed] = await Promise.all([
        house.series(groupId),
        house.post(house.draftOf(ofVenue(), [])),
      ]);
      const standing = (await house.sessions(groupId)).filter(({ cancelledAt }) => !cancelledAt);
      // Where the series came first, nobody has chosen for its sessions: the closure says so.
      expect([closed.status, standing.length]).toEqual(closed.status === 201 ? [201, 0] : [409, 4]);
    }
  });
});
