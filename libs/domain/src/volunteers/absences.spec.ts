import fc from 'fast-check';
import { newId } from '../identity';
import { fromEpochDay } from '../time/days';
import { joinAbsences } from './absences';
import { isAway } from './free-minutes';
import type { Unavailability } from './volunteer';

const volunteerId = newId();
const absence = (from: string, until: string): Unavailability => ({
  id: newId(),
  volunteerId,
  from,
  until,
});

describe('an absence added to others', () => {
  it.each([
    ['overlaps', '2026-12-20', '2026-12-28', '2026-12-20', '2027-01-03', 1],
    ['lies inside', '2026-12-25', '2026-12-26', '2026-12-24', '2027-01-03', 1],
    ['ends the day before', '2026-12-20', '2026-12-23', '2026-12-20', '2027-01-03', 1],
    ['leaves a day between', '2026-12-20', '2026-12-22', '2026-12-20', '2026-12-22', 0],
    ['spans two', '2026-12-20', '2027-02-10', '2026-12-20', '2027-02-14', 2],
  ])('that %s', (_, from, until, first, last, gone) => {
    const known = [absence('2026-12-24', '2027-01-03'), absence('2027-02-08', '2027-02-14')];
    const joined = joinAbsences(known, absence(from, until));
    expect(joined.absence).toMatchObject({ from: first, until: last });
    expect(joined.replaced).toEqual(known.slice(0, gone));
  });

  it('leaves the volunteer away on the same days, and no two absences that touch', () => {
    const day = fc.integer({ min: 20_000, max: 20_060 });
    const any = fc
      .tuple(day, fc.nat(9))
      .map(([from, length]) => absence(fromEpochDay(from), fromEpochDay(from + length)));
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 10 }), (added) => {
        const kept = added.reduce<Unavailability[]>((known, each) => {
          const joined = joinAbsences(known, each);
          return [...known.filter((other) => !joined.replaced.includes(other)), joined.absence];
        }, []);
        for (let at = 19_999; at < 20_072; at++)
          expect(isAway(kept, fromEpochDay(at))).toBe(isAway(added, fromEpochDay(at)));
        for (const one of kept) expect(joinAbsences(kept, one).replaced).toEqual([]);
      }),
    );
  });
});
