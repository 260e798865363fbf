import { paths, type Clash, type SessionView } from '@presence/contract';
import { addDays, newId } from '@presence/domain';
import { UpkeepService } from '../upkeep/upkeep.service';
import {
  asSeen,
  closingHouse,
  MONDAY,
  type ClosingHouse,
} from '../testing/situations/closing-house';
import { startApi, type TestApi } from '../testing/start-api';

describe('on closed dates', () => {
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

  const twoWeeks = () => ({
    ...{ scope: 'GROUP' as const, closedId: groupId },
    ...{ from: MONDAY, to: addDays(MONDAY, 13) },
  });
  const rule = (weekday: string, over: object = {}) => ({
    recurrence: {
      ...{ from: MONDAY, until: addDays(MONDAY, 27), count: null, months: [] },
      ...{ pattern: { kind: 'WEEKLY', every: 1, weekdays: [weekday] }, added: [], excluded: [] },
    },
    ...{ startTime: '18:00', endTime: '19:30', venueId: house.venueId, facilitatorIds: [] },
    ...over,
  });
  const stands = (sessions: readonly SessionView[]) =>
    sessions.map(({ date, cancelledAt }) => [date, cancelledAt === null]);

  it('a series makes sessions that are cancelled with the closure’s word, and come back with it', async () => {
    const closure = await house.close(twoWeeks(), { publicWord: 'Vacances.' });
    await house.series(groupId);
    const made = await house.sessions(groupId);
    expect(made.map(({ publicWord, cancelledAt }) => [publicWord, cancelledAt === null])).toEqual([
      ['Vacances.', false],
      ['Vacances.', false],
      ['', true],
      ['', true],
    ]);
    expect(await house.list()).toMatchObject([{ id: closure.id, cancelledCount: 2 }]);
    expect(await house.undo(closure)).toMatchObject({ restoredCount: 2, left: [] });
    const back = await house.sessions(groupId);
    expect(back.every(({ cancelledAt, publicWord }) => !cancelledAt && publicWord === '')).toBe(
      true,
    );
  });

  it('a series that changes takes what the closure cancelled with it, and nothing is doubled', async () => {
    const series = await house.series(groupId);
    const closure = await house.close(twoWeeks());
    const body = { scope: 'ALL', pivot: `${addDays(MONDAY, 1)}T18:00`, series: rule('WE') };
    const told = await house.change(series, { ...body, preview: true }).expect(201);
    expect(told.body.orphaned).toEqual([]);
    expect(told.body.clashes).toMatchObject([
      {
        kinds: ['CLOSURE'],
        sessionId: null,
        closure: { id: closure.id, closedName: expect.any(String) },
      },
    ]);
    await house.change(series, { ...body, preview: false }).expect(201);
    const wednesdays = [2, 9, 16, 23].map((day) => addDays(MONDAY, day));
    expect(stands(await house.sessions(groupId))).toEqual(
      wednesdays.map((date, index) => [date, index > 1]),
    );
    expect(await house.undo(closure)).toMatchObject({ restoredCount: 2 });
    expect(stands(await house.sessions(groupId))).toEqual(wednesdays.map((date) => [date, true]));
  });

  it('a cancelled session takes the new hours and room of its series, and comes back at them', async () => {
    const series = await house.series(groupId);
    const closure = await house.close(twoWeeks());
    const room = (await api.given.venue(house.association)).id;
    const later = rule('TU', { startTime: '19:00', endTime: '20:00', venueId: room });
    const pivot = `${addDays(MONDAY, 1)}T18:00`;
    await house.change(series, { scope: 'ALL', pivot, series: later, preview: false }).expect(201);
    await house.undo(closure);
    const sessions = await house.sessions(groupId);
    expect(sessions).toHaveLength(4);
    expect(sessions).toEqual(
      sessions.map((session) => ({
        ...session,
        ...{ startTime: '19:00', venueId: room, cancelledAt: null, editedAt: null },
      })),
    );
  });

  it('of the venue to which a series goes at the same times is told before', async () => {
    const series = await house.series(groupId);
    const room = (await api.given.venue(house.association)).id;
    const closing = { scope: 'VENUE' as const, closedId: room };
    const closure = await house.close({ ...closing, from: MONDAY, to: addDays(MONDAY, 6) });
    const pivot = `${addDays(MONDAY, 1)}T18:00`;
    const { body } = await house
      .change(series, {
        ...{ scope: 'ALL', pivot, preview: true },
        series: rule('TU', { venueId: room }),
      })
      .expect(201);
    expect(body.clashes).toMatchObject([{ kinds: ['CLOSURE'], closure: { id: closure.id } }]);
  });

  it('of a venue, a series that goes elsewhere meets there', async () => {
    const series = await house.series(groupId);
    const closing = { scope: 'VENUE' as const, closedId: house.venueId };
    const closure = await house.close({ ...closing, from: MONDAY, to: addDays(MONDAY, 13) });
    const room = (await api.given.venue(house.association)).id;
    const pivot = `${addDays(MONDAY, 1)}T18:00`;
    const elsewhere = rule('TU', { venueId: room });
    await house
      .change(series, { scope: 'ALL', pivot, series: elsewhere, preview: false })
      .expect(201);
    expect((await house.sessions(groupId)).every(({ cancelledAt }) => !cancelledAt)).toBe(true);
    expect(await house.undo(closure)).toMatchObject({ restoredCount: 0, left: [] });
  });

  it('the rolling year is closed too', async () => {
    await house.series(groupId);
    const closure = await house.close(twoWeeks());
    const planned = await house.sessions(groupId);
    await api.given.within(house.a, (manager) =>
      manager.query('delete from session where group_id = $1 and date < $2', [
        groupId,
        addDays(MONDAY, 7),
      ]),
    );
    await api.app.get(UpkeepService).run();
    const rolled = await house.sessions(groupId);
    expect(stands(rolled)).toEqual(stands(planned));
    expect(await house.undo(closure)).toMatchObject({ restoredCount: 2 });
  });

  it('a session added or moved by hand is told so, and kept', async () => {
    const closure = await house.close(twoWeeks(), { publicWord: 'Vacances.' });
    const date = addDays(MONDAY, 3);
    const once = { from: date, until: null, count: null, months: [], added: [], excluded: [] };
    const planned = {
      ...rule('TU', { recurrence: { ...once, pattern: { kind: 'ONCE' } } }),
      exceptSessionId: null,
    };
    const { body } = await house.browser
      .get(paths.groupClashes(house.a, groupId))
      .query({ planned: JSON.stringify(planned) })
      .expect(200);
    const { from, to } = twoWeeks();
    const told = { id: closure.id, scope: 'GROUP', from, to, publicWord: 'Vacances.' };
    // On which days holidays fall depends on the day on which this runs.
    const closed = (all: Clash[]) => all.filter(({ kinds }) => !kinds.includes('HOLIDAY'));
    expect(closed(body)).toMatchObject([
      { kinds: ['CLOSURE'], date, startTime: '18:00', closure: told },
    ]);
    const { recurrence: _r, exceptSessionId: _e, ...when } = planned;
    await house.browser
      .post(paths.groupSessions(house.a, groupId))
      .send({ ...when, id: newId(), date, publicWord: '' })
      .expect(201);
    expect(stands(await house.sessions(groupId))).toEqual([[date, true]]);
    await house.undo(closure);
    const free = await house.browser
      .get(paths.groupClashes(house.a, groupId))
      .query({ planned: JSON.stringify({ ...planned, startTime: '14:00', endTime: '15:00' }) })
      .expect(200);
    expect(closed(free.body)).toEqual([]);
  });

  it('a session that two closures close comes back with the last of them', async () => {
    await house.series(groupId);
    const before = await house.sessions(groupId);
    const own = await house.close(twoWeeks(), { publicWord: 'Congés.' });
    const all = await house.close(
      { scope: 'ASSOCIATION', closedId: null, from: MONDAY, to: addDays(MONDAY, 6) },
      { publicWord: 'Assemblée.' },
    );
    expect(all.cancelledCount).toBe(0);
    expect(await house.undo(own)).toMatchObject({
      restoredCount: 1,
      stillClosedCount: 1,
      left: [],
    });
    expect((await house.sessions(groupId))[0]).toMatchObject({
      publicWord: 'Assemblée.',
      cancelledAt: expect.any(String),
    });
    expect(await house.undo(all)).toMatchObject({ restoredCount: 1, stillClosedCount: 0 });
    expect((await house.sessions(groupId)).map(asSeen)).toEqual(before.map(asSeen));
  });

  it('one closure moves onto the dates of another, and both are undone in turn', async () => {
    await house.series(groupId);
    const before = await house.sessions(groupId);
    const [first] = before as [SessionView];
    const day = { scope: 'GROUP' as const, closedId: groupId, from: first.date, to: first.date };
    const target = {
      date: addDays(MONDAY, 50),
      startTime: '10:00',
      endTime: '11:00',
      venueId: null,
    };
    const { body: moved } = await house
      .post(house.draftOf(day, [{ sessionId: first.id, choice: 'MOVE', to: target }]))
      .expect(201);
    const later = await house.close({ ...day, from: target.date, to: target.date });
    expect(later.cancelledCount).toBe(1);
    await house.undo(later);
    expect(await house.undo(moved)).toMatchObject({ restoredCount: 1 });
    expect((await house.sessions(groupId)).map(asSeen)).toEqual(before.map(asSeen));
  });
});
