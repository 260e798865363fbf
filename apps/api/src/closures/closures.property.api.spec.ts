import { addDays, isSameClosure } from '@presence/domain';
import type { ClosureUndone, ClosureView, SessionView } from '@presence/contract';
import fc from 'fast-check';
import {
  asSeen,
  closingHouse,
  MONDAY,
  type ClosingHouse,
} from '../testing/situations/closing-house';
import { startApi, type TestApi } from '../testing/start-api';

type Step =
  | { kind: 'close'; scope: 'GROUP' | 'VENUE' | 'ASSOCIATION'; from: number; days: number }
  | { kind: 'undo'; which: number }
  | { kind: 'edit'; which: number }
  | { kind: 'change'; weekday: 'MO' | 'TU' | 'TH'; startTime: string };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('close' as const),
      scope: fc.constantFrom('GROUP' as const, 'VENUE' as const, 'ASSOCIATION' as const),
      from: fc.integer({ min: 0, max: 24 }),
      days: fc.integer({ min: 0, max: 14 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('undo' as const), which: fc.nat(9) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('edit' as const), which: fc.nat(9) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('change' as const),
      weekday: fc.constantFrom('MO' as const, 'TU' as const, 'TH' as const),
      startTime: fc.constantFrom('17:00', '18:00'),
    }),
  },
);

/** The same steps without any closure, by which what is right is known. */
async function live(api: TestApi, steps: readonly Step[], closing: boolean) {
  const house: ClosingHouse = await closingHouse(api);
  const { id: groupId } = await house.group();
  let series = await house.series(groupId);
  const closures: ClosureView[] = [];
  const lost: ClosureUndone['left'] = [];
  for (const each of steps) {
    if (each.kind === 'close' && closing) {
      const closedId = { GROUP: groupId, VENUE: house.venueId, ASSOCIATION: null }[each.scope];
      const from = addDays(MONDAY, each.from);
      const closed = { scope: each.scope, closedId, from, to: addDays(from, each.days) };
      if (!closures.some((standing) => isSameClosure(standing, closed)))
        closures.push(await house.close(closed));
    }
    if (each.kind === 'undo' && closures.length > 0) {
      const [closure] = closures.splice(each.which % closures.length, 1) as [ClosureView];
      lost.push(...(await house.undo(closure)).left);
    }
    if (each.kind === 'edit') {
      // By date, so that both lives edit the same one; a cancelled one is cancelled in other words.
      const sessions = await house.sessions(groupId);
      const session = sessions[each.which % sessions.length];
      if (session) await house.cancel(session, 'À la main.');
    }
    if (each.kind === 'change') {
      const recurrence = {
        ...{ from: MONDAY, until: addDays(MONDAY, 27), count: null, months: [] },
        pattern: { kind: 'WEEKLY', every: 1, weekdays: [each.weekday] },
        ...{ added: [], excluded: [] },
      };
      const rule = { recurrence, startTime: each.startTime, endTime: '19:30' };
      await house
        .change(series, {
          ...{ scope: 'ALL', pivot: `${MONDAY}T18:00`, preview: false },
          series: { ...rule, venueId: house.venueId, facilitatorIds: [] },
        })
        .expect(201);
      series = await house.asPlanned(series.id);
    }
  }
  for (const closure of closures) lost.push(...(await house.undo(closure)).left);
  return { lost, sessions: (await house.sessions(groupId)).map(comparable) };
}

/** What does not differ from one life to the next. */
function comparable(session: SessionView) {
  const { date, startTime, endTime, originalStart, publicWord, cancelledAt, editedAt } =
    asSeen(session);
  return {
    ...{ date, startTime, endTime, originalStart, publicWord },
    ...{ cancelled: cancelledAt !== null, edited: editedAt !== null },
  };
}

describe('closures, whatever happens between', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  it(
    'once all are undone, leave a group as if there had been none',
    () =>
      fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 7 }), async (steps) => {
          const with_ = await live(api, steps, true);
          const without = await live(api, steps, false);
          expect(with_.lost).toEqual([]);
          expect(with_.sessions).toEqual(without.sessions);
        }),
        { numRuns: 5, examples: [[EXAMPLE]] },
      ),
    300_000,
  );
});

/** Two closures over one another, a change of day between, a cancellation by hand, undone in the order in which they came. */
const EXAMPLE: Step[] = [
  { kind: 'close', scope: 'GROUP', from: 0, days: 13 },
  { kind: 'close', scope: 'ASSOCIATION', from: 7, days: 13 },
  { kind: 'change', weekday: 'TH', startTime: '17:00' },
  { kind: 'edit', which: 1 },
  { kind: 'undo', which: 0 },
  { kind: 'change', weekday: 'TU', startTime: '18:00' },
];
