import type { ClosureView, SessionView } from '@presence/contract';
import { ON_HOLIDAYS } from '@presence/domain';
import fc from 'fast-check';
import { asSeen } from '../testing/situations/closing-house';
import {
  lifeOfAGroup,
  type LifeOfAGroup,
  type LivedRule,
} from '../testing/situations/life-of-a-group';
import { startApi, type TestApi } from '../testing/start-api';
import { UpkeepService } from '../upkeep/upkeep.service';

const onHolidays = fc.constantFrom(...ON_HOLIDAYS);
const rule: fc.Arbitrary<LivedRule> = fc.record({
  every: fc.constantFrom('WEEK' as const, 'WEEK' as const, 'TWO_WEEKS' as const, 'MONTH' as const),
  weekday: fc.constantFrom('MO' as const, 'TU' as const, 'SA' as const),
  startTime: fc.constantFrom('17:00' as const, '18:00' as const),
  weeks: fc.integer({ min: 4, max: 12 }),
  onPublicHolidays: onHolidays,
  onSchoolHolidays: onHolidays,
});

type Step =
  | {
      kind: 'close';
      scope: 'GROUP' | 'VENUE' | 'ASSOCIATION';
      from: number;
      days: number;
      keeps: boolean;
    }
  | { kind: 'undo' | 'cancel' | 'restore' | 'move' | 'count'; which: number }
  | { kind: 'change'; rule: LivedRule; scope: 'ALL' | 'FOLLOWING'; day: number }
  | { kind: 'known'; school: LivedRule['onSchoolHolidays']; public: LivedRule['onPublicHolidays'] }
  | { kind: 'add'; day: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('close' as const),
      scope: fc.constantFrom('GROUP' as const, 'VENUE' as const, 'ASSOCIATION' as const),
      from: fc.integer({ min: 0, max: 80 }),
      days: fc.integer({ min: 0, max: 60 }),
      keeps: fc.boolean(),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constantFrom('undo' as const, 'cancel', 'restore', 'move', 'count'),
      which: fc.nat(20),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('change' as const),
      rule,
      scope: fc.constantFrom('ALL' as const, 'FOLLOWING' as const),
      day: fc.nat(50),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('known' as const),
      school: onHolidays,
      public: onHolidays,
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('add' as const), day: fc.nat(80) }) },
);

/** What does not differ from one life to the next. */
function comparable(session: SessionView) {
  const { date, startTime, endTime, originalStart, publicWord, undecided, cancelledAt, editedAt } =
    asSeen(session);
  return {
    ...{ originalStart, date, startTime, endTime, publicWord, undecided },
    ...{ cancelled: cancelledAt !== null, edited: editedAt !== null },
    counted: session.attendance?.attendeeCount ?? null,
  };
}

const nameOf = ({ originalStart, date, startTime }: SessionView) =>
  originalStart ?? `${date} ${startTime} by hand`;

describe('closures, holidays and edits of a series, in any order', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  const upkeep = () => api.app.get(UpkeepService).run();

  /** The same steps with closures and without: by the second it is known what is right. */
  async function live(place: string, first: LivedRule, steps: readonly Step[]) {
    const closing = await lifeOfAGroup(api, place, first);
    const open = await lifeOfAGroup(api, place, first);
    const closures: ClosureView[] = [];
    let moves = 0;
    const undo = async (which: number) => {
      const [closure] = closures.splice(which % closures.length, 1) as [ClosureView];
      expect((await closing.house.undo(closure)).left).toEqual([]);
    };
    const pick = async (which: number, of: (session: SessionView) => boolean) => {
      const [mine, theirs] = [await closing.sessions(), await open.sessions()];
      const possible = theirs.filter(of);
      const there = possible[which % possible.length];
      const here = mine.find((each) => there && nameOf(each) === nameOf(there));
      return there && here ? { there, here } : null;
    };
    const both = async (act: (life: LifeOfAGroup) => Promise<unknown>) => {
      await act(closing);
      await act(open);
    };

    for (const each of steps) {
      if (each.kind === 'close') {
        const closed = await closing.close(each.scope, each.from, each.days, each.keeps);
        if (closed) closures.push(closed);
      }
      if (each.kind === 'undo' && closures.length > 0) await undo(each.which);
      if (each.kind === 'change')
        await both((life) => life.change(each.rule, each.scope, each.day));
      if (each.kind === 'known') await both((life) => life.becomesKnown(each.school, each.public));
      if (each.kind === 'add') {
        const day = each.day;
        const taken = (await open.sessions()).some(({ startTime }) => startTime === '08:00');
        if (!taken) await both((life) => life.add(day));
      }
      if (each.kind === 'count') {
        const found = await pick(each.which, ({ attendance }) => attendance === null);
        if (found) {
          await closing.count(found.here);
          await open.count(found.there);
        }
      }
      if (each.kind === 'cancel') {
        const found = await pick(each.which, () => true);
        if (found) {
          await closing.house.cancel(found.here, 'À la main.');
          await open.house.cancel(found.there, 'À la main.');
        }
      }
      if (each.kind === 'restore') {
        const found = await pick(each.which, ({ cancelledAt }) => cancelledAt !== null);
        if (found) {
          await closing.house.restore(found.here);
          await open.house.restore(found.there);
        }
      }
      if (each.kind === 'move') {
        const found = await pick(each.which, ({ cancelledAt }) => cancelledAt === null);
        // One that a closure cancelled cannot be moved.
        if (found && found.here.cancelledAt === null) {
          const day = 90 + (moves++ % 25);
          await closing.move(found.here, day, '21:30');
          await open.move(found.there, day, '21:30');
        }
      }
      await upkeep();
      const [mine, theirs] = [await closing.sessions(), await open.sessions()];
      expect(mine.map(nameOf).sort()).toEqual(theirs.map(nameOf).sort());
      await upkeep();
      expect([await closing.sessions(), await open.sessions()]).toEqual([mine, theirs]);
    }
    while (closures.length > 0) await undo(0);
    expect((await closing.sessions()).map(comparable)).toEqual(
      (await open.sessions()).map(comparable),
    );
  }

  it(
    'lose nothing, drop no numbers, and leave what would have been once all is open again',
    () =>
      fc.assert(
        fc.asyncProperty(
          fc.constantFrom('69123', '75056', '97411'),
          rule,
          fc.array(step, { minLength: 2, maxLength: 6 }),
          live,
        ),
        { numRuns: 5, examples: [ASKED_WHILE_CLOSED] },
      ),
    600_000,
  );
});

/** A closure stands when holidays on its dates become known, of which the series asks. */
const ASKED_WHILE_CLOSED: [string, LivedRule, Step[]] = [
  '69123',
  {
    ...{ every: 'WEEK', weekday: 'TU', startTime: '18:00', weeks: 12 },
    ...{ onPublicHolidays: 'MEETS', onSchoolHolidays: 'MEETS' },
  },
  [
    { kind: 'close', scope: 'GROUP', from: 0, days: 83, keeps: false },
    { kind: 'known', public: 'ASK', school: 'ASK' },
    { kind: 'undo', which: 0 },
  ],
];
