import fc from 'fast-check';
import { occurrences, type Occurrence } from './occurrences';
import type { Recurrence } from './recurrence';
import { anyRule } from './rule.arbitrary';
import { planSeriesChange, rollForward, type StoredOccurrence } from './series-change';
import { followingRules } from './split';

const NOW = '2027-03-01T00:00:00.000Z';
const [FIRST, LAST] = ['2026-01-01', '2028-12-31'];
const evening = { startTime: '18:00', endTime: '20:00', timeZone: 'Europe/Paris' as const };
const given = (rule: Recurrence | null): Occurrence[] =>
  rule === null ? [] : occurrences(rule, evening, FIRST, LAST);

describe('"this and the following"', () => {
  it('leaves nothing for the upkeep to make, whatever the rules and whatever happened before', () =>
    fc.assert(
      fc.property(anyRule, anyRule, fc.nat(), fc.boolean(), (old, next, at, shortened) => {
        const stored = given(old).map((each, index): StoredOccurrence => ({
          id: each.originalStart,
          originalStart: each.originalStart,
          // A session in three was moved to a day long past.
          startsAt: index % 3 === 1 ? '2026-02-02T17:00:00.000Z' : each.startsAt,
          edited: index % 3 === 1,
          hasAttendance: false,
          hasSeats: false,
          cancelled: index % 5 === 0,
        }));
        fc.pre(stored.length > 0);
        const pivot = stored[at % stored.length]?.originalStart ?? '';
        // A new rule that ends before the pivot is what made ghosts.
        const rule = shortened ? { ...next, until: '2026-01-01', count: null } : next;
        const plan = planSeriesChange({
          existing: stored,
          scope: 'FOLLOWING',
          pivot,
          next: given(rule),
          now: NOW,
        });
        const { before, after } = followingRules(old, rule, pivot);
        const left = stored.filter(({ id }) => !plan.remove.includes(id));
        const follows = ({ originalStart }: { originalStart: string }) =>
          after !== null && originalStart >= pivot.slice(0, 10);
        const made = plan.create.map(({ originalStart }) => ({ originalStart }));
        const oldSeries = [...left.filter((each) => !follows(each))];
        const newSeries = [...left.filter(follows), ...made];
        expect(after === null ? made : []).toEqual([]);
        expect(rollForward(oldSeries, given(before), NOW)).toEqual([]);
        expect(rollForward(newSeries, given(after), NOW)).toEqual([]);
      }),
    ));
});
