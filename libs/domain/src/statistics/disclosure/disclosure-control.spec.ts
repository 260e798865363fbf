import * as fc from 'fast-check';
import {
  overPeriod,
  withSmallCountsHidden,
  withTotals,
  type Published,
} from './disclosure-control';

const counts = (rows: number, columns: number) =>
  fc.array(
    fc.array(fc.oneof({ weight: 3, arbitrary: fc.nat(8) }, { weight: 1, arbitrary: fc.nat(40) }), {
      minLength: columns,
      maxLength: columns,
    }),
    { minLength: rows, maxLength: rows },
  );
const anyCounts = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) => counts(rows, columns));

const small = (count: number, smallest: number) => count > 0 && count < smallest;

/**
 * A reader who knows the rule: nothing empty is hidden, and every row and column adds up. Looks for another table
 * that fits what is shown with a different number in the cell; finds none only where the cell is given away.
 */
function canBeOther(published: Published, truth: number[][], row: number, column: number): boolean {
  const width = truth[0]?.length ?? 0;
  const sign = (cell: number, length: number) => (cell === length - 1 ? -1 : 1);
  // Moves along a closed path of hidden cells keep every sum: look for one through the cell with room to move.
  const seek = (
    r: number,
    c: number,
    byRow: boolean,
    delta: number,
    used: Set<string>,
  ): boolean => {
    const room = (truth[r]?.[c] ?? 0) + delta >= 1;
    if (!room) return false;
    for (let k = 0; k < (byRow ? width : truth.length); k++) {
      const [nr, nc] = byRow ? [r, k] : [k, c];
      if ((nr === r && nc === c) || published[nr]?.[nc] !== null) continue;
      const bend = byRow
        ? sign(c, width) * sign(nc, width)
        : sign(r, truth.length) * sign(nr, truth.length);
      const moved = -delta * bend;
      const closes = nr === row && nc === column;
      if (closes) {
        if (used.size >= 3 && !byRow && moved === start) return true;
        continue;
      }
      const key = `${nr},${nc}`;
      if (used.has(key)) continue;
      if (seek(nr, nc, !byRow, moved, new Set([...used, key]))) return true;
    }
    return false;
  };
  let start = 1;
  if (seek(row, column, true, 1, new Set([`${row},${column}`]))) return true;
  start = -1;
  return seek(row, column, true, -1, new Set([`${row},${column}`]));
}

describe('hiding small counts', () => {
  it('leaves a table without small counts as it is, with its sums', () => {
    expect(
      withSmallCountsHidden(
        [
          [10, 20],
          [30, 0],
        ],
        5,
      ),
    ).toEqual([
      [10, 20, 30],
      [30, 0, 30],
      [40, 20, 60],
    ]);
  });

  it('hides further cells so that a small one cannot be had by subtraction', () => {
    const published = withSmallCountsHidden(
      [
        [3, 20, 9],
        [12, 30, 15],
      ],
      5,
    );
    expect(published[0]?.[0]).toBeNull();
    expect(published.flat().filter((cell) => cell === null).length).toBe(4);
    expect(published.map((row) => row.at(-1))).toEqual([32, 57, 89]);
  });

  it('does not leave two ones beside their sum of two', () => {
    expect(
      withSmallCountsHidden([[1, 1, 9]], 5)
        .flat()
        .filter((cell) => cell === null).length,
    ).toBeGreaterThan(2);
  });

  it('shows what it can of a table with many branches and rare classes', () => {
    const published = withSmallCountsHidden(
      [
        [32, 3, 1, 1],
        [33, 2, 0, 0],
        [23, 0, 1, 3],
        [66, 6, 1, 2],
        [55, 5, 1, 0],
        [80, 5, 0, 6],
      ],
      5,
    );
    expect(published.map((row) => row.at(-1))).toEqual([37, 35, 27, 75, 61, 91, 326]);
    expect(published.at(-1)).toEqual([289, 21, null, null, 326]);
    expect(published.flat().filter((cell) => cell === null).length).toBeLessThan(20);
  });

  it('shows nothing of a table that is small as a whole', () => {
    expect(withSmallCountsHidden([[1]], 5)).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  it.each([5, 11])('never shows a count under %i, and invents nothing', (smallest) => {
    fc.assert(
      fc.property(anyCounts, (table) => {
        const truth = withTotals(table);
        withSmallCountsHidden(table, smallest).forEach((row, r) =>
          row.forEach((cell, c) => {
            expect(cell === null || cell === truth[r]?.[c]).toBe(true);
            if (small(truth[r]?.[c] ?? 0, smallest)) expect(cell).toBeNull();
          }),
        );
      }),
    );
  });

  it.each([5, 11])(
    'gives no small count back to a reader who subtracts, adds up and combines (under %i)',
    (smallest) => {
      fc.assert(
        fc.property(anyCounts, (table) => {
          const truth = withTotals(table);
          const published = withSmallCountsHidden(table, smallest);
          truth.forEach((row, r) =>
            row.forEach((count, c) => {
              if (small(count, smallest))
                expect({
                  table,
                  published,
                  r,
                  c,
                  safe: canBeOther(published, truth, r, c),
                }).toMatchObject({ safe: true });
            }),
          );
        }),
        { numRuns: 400 },
      );
    },
  );

  it('gives nothing more to a reader who compares two periods, since a period adds up what its months show', () => {
    fc.assert(
      fc.property(
        fc.array(counts(2, 3), { minLength: 2, maxLength: 6 }),
        fc.nat(),
        (months, at) => {
          const shown = months.map((month) => withSmallCountsHidden(month, 5)[0]?.[0] ?? null);
          const cut = at % months.length;
          const [longer, shorter] = [overPeriod(shown), overPeriod(shown.slice(0, cut))];
          const between = overPeriod(shown.slice(cut));
          expect(longer.atLeast - shorter.atLeast).toBe(between.atLeast);
          if (shown[cut] === null && cut === months.length - 1)
            expect(longer.atLeast).toBe(shorter.atLeast);
        },
      ),
    );
  });
});
