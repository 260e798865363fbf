import type { SessionView } from '@presence/contract';
import { addDays, newId, type ClosureScope } from '@presence/domain';
import { BranchRow } from '../associations/branch.entity';
import {
  asSeen,
  closingHouse,
  MONDAY,
  type ClosingHouse,
} from '../testing/situations/closing-house';
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

  const ofGroup = (count = 2) => ({ scope: 'GROUP' as const, closedId: groupId, ...weeks(count) });

  it('of each scope touch what belongs to it, and nothing else', async () => {
    const branch = await api.given.store(house.association, BranchRow, {
      id: newId(),
      name: 'Est',
    });
    const there = (await house.group({ branchId: branch.id })).id;
    const venueId = (await api.given.venue(house.association)).id;
    const elsewhere = (await house.group()).id;
    await house.series(groupId);
    await house.series(there, { venueId: null });
    await house.series(elsewhere, { venueId });
    const touched = async (scope: ClosureScope, closedId: string | null) => {
      const { sessions } = await house.preview({ scope, closedId, ...weeks(1) });
      return sessions.map((session) => session.groupId).sort();
    };
    expect(await touched('ASSOCIATION', null)).toEqual([groupId, there, elsewhere].sort());
    expect(await touched('BRANCH', branch.id)).toEqual([there]);
    expect(await touched('GROUP', groupId)).toEqual([groupId]);
    expect(await touched('VENUE', venueId)).toEqual([elsewhere]);
  });

  it('cancel, move and keep, are listed with what they did, and are undone as one', async () => {
    await house.series(groupId);
    const before = await house.sessions(groupId);
    const [first, second, third] = before as [SessionView, SessionView, SessionView];
    const moved = {
      date: addDays(MONDAY, 40),
      startTime: '10:00',
      endTime: '11:00',
      venueId: null,
    };
    const draft = house.draftOf(
      ofGroup(3),
      [
        ...house.choices([first]),
        { sessionId: second.id, choice: 'MOVE', to: moved },
        ...house.choices([third], 'KEEP'),
        // It is none of them: skipped.
        ...house.choices([{ id: newId() }]),
      ],
      { publicWord: 'Travaux.' },
    );
    const { body: closure } = await house.post(draft).expect(201);
    expect(closure).toMatchObject({
      ...{ cancelledCount: 1, movedCount: 1, keptCount: 1, contactCount: 0 },
      ...{ closedId: groupId, publicWord: 'Travaux.', undoneAt: null, version: 1 },
    });
    const after = new Map((await house.sessions(groupId)).map((each) => [each.id, each]));
    expect(after.get(first.id)).toMatchObject({
      publicWord: 'Travaux.',
      cancelledAt: expect.any(String),
      editedAt: null,
    });
    expect(after.get(second.id)).toMatchObject({ ...moved, publicWord: 'Travaux.' });
    expect(after.get(third.id)).toEqual(third);

    const again = await house.post(draft).expect(201);
    expect(again.body).toEqual(closure);
    const undone = await house.undo(closure);
    expect(undone).toMatchObject({ restoredCount: 2, stillClosedCount: 0, left: [] });
    expect((await house.sessions(groupId)).map(asSeen)).toEqual(before.map(asSeen));
    expect(await house.undo(closure)).toEqual(undone);
  });

  it('are listed with those that stand first', async () => {
    const one = await house.close(ofGroup(1));
    const other = await house.close({ scope: 'VENUE', closedId: house.venueId, ...weeks(3) });
    await house.undo(one);
    const past = { from: addDays(MONDAY, -90), to: addDays(MONDAY, -80) };
    const over = await house.close({ scope: 'ASSOCIATION', closedId: null, ...past });
    expect((await house.list()).map(({ id }) => id)).toEqual([other.id, one.id, over.id]);
  });

  it('are outdated once a session was added that nobody chose for', async () => {
    await house.series(groupId);
    const [known, added] = (await house.preview(ofGroup())).sessions as [SessionView, SessionView];
    const { body } = await house.post(house.draftOf(ofGroup(), house.choices([known]))).expect(409);
    expect(body).toMatchObject({
      code: 'CLOSURE_OUTDATED',
      details: { sessionIds: [added.id] },
    });
    expect(await house.list()).toEqual([]);
  });

  it('refuse a move that collides, naming with what, and one onto their own dates', async () => {
    const other = (await house.group()).id;
    await house.series(groupId);
    await house.series(other, { startTime: '10:00', endTime: '12:00' });
    const [first] = (await house.sessions(groupId)) as [SessionView];
    const to = { date: first.date, startTime: '11:00', endTime: '12:30', venueId: house.venueId };
    const closing = {
      scope: 'GROUP' as const,
      closedId: groupId,
      from: first.date,
      to: first.date,
    };
    const moving = (target: object) =>
      house.post(
        house.draftOf(closing, [{ sessionId: first.id, choice: 'MOVE', to: { ...to, ...target } }]),
      );
    const own = await moving({ venueId: null }).expect(400);
    expect(own.body.issues).toEqual([
      { path: ['sessions', 0, 'to', 'date'], message: 'STILL_CLOSED' },
    ]);
    const { body } = await moving({ date: addDays(first.date, 7) }).expect(409);
    expect(body).toMatchObject({
      code: 'VENUE_BUSY',
      details: { clashes: [{ kinds: ['VENUE'] }] },
    });
    expect(await house.sessions(groupId)).toHaveLength(4);
  });

  it('of a venue move a session to another room on the same date', async () => {
    await house.series(groupId);
    const room = (await api.given.venue(house.association)).id;
    const closing = { scope: 'VENUE' as const, closedId: house.venueId, ...weeks(1) };
    const { sessions } = await house.preview(closing);
    const [{ id: sessionId, date, startTime, endTime }] = sessions as [SessionView];
    const to = { date, startTime, endTime, venueId: room };
    const { body } = await house
      .post(house.draftOf(closing, [{ sessionId, choice: 'MOVE', to }]))
      .expect(201);
    expect((await house.sessions(groupId))[0]).toMatchObject({ venueId: room, date });
    expect(await house.undo(body)).toMatchObject({ restoredCount: 1 });
    expect((await house.sessions(groupId))[0]).toMatchObject({
      editedAt: null,
      venueId: house.venueId,
    });
  });

  it('leave what was cancelled before, what was changed since, and what has no room any more', async () => {
    await house.series(groupId);
    const [first, second, third] = (await house.sessions(groupId)) as [
      SessionView,
      SessionView,
      SessionView,
    ];
    await house.cancel(first, 'Grippe.');
    const closure = await house.close(ofGroup(4));
    expect(closure.cancelledCount).toBe(3);
    const closed = (await house.sessions(groupId)).find(({ id }) => id === second.id);
    await house.cancel(closed as SessionView, 'Départ de l’animatrice.');
    const other = (await house.group()).id;
    const rule = { from: third.date, until: third.date, count: null, months: [] };
    await house.series(other, {
      recurrence: { ...rule, pattern: { kind: 'ONCE' }, until: null, added: [], excluded: [] },
    });
    const undone = await house.undo(closure);
    expect(undone).toMatchObject({ restoredCount: 1, left: [{ id: third.id }] });
    expect((await house.sessions(groupId)).map(({ publicWord }) => publicWord)).toEqual([
      'Grippe.',
      'Départ de l’animatrice.',
      '',
      '',
    ]);
    expect((await house.sessions(groupId)).map(({ cancelledAt }) => cancelledAt === null)).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });
});
