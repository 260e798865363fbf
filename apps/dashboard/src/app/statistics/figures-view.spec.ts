import { figuresOf } from '@presence/domain';
import { lastYear, periodOf, viewOf } from './figures-view';

const north = '01890000-0000-7000-8000-000000000001';
const month = '2026-01';
const figures = figuresOf(
  {
    from: month,
    until: '2026-02',
    closedUntil: '2026-02',
    branches: [
      { id: north, name: 'Nord' },
      { id: null, name: '' },
    ],
    counted: [
      {
        month,
        branchId: north,
        HELD: 30,
        UNANSWERED: 10,
        DECLINED: 0,
        WITHOUT_OUTCOME: 6,
        hours: 15,
        kilometres: 40,
      },
    ],
    met: [{ month, branchId: north, ONE: 8, TWO: 6, THREE: 0, MORE: 0 }],
    loaded: [{ month, branchId: north, IDLE: 6, USUAL: 9, OVERLOADED: 0 }],
    waited: [3, 9, 5, 6, 12].map((days) => ({ month, branchId: north, days })),
  },
  5,
);

describe('what the page shows of the figures', () => {
  it('shows the whole association unless a known branch is asked for', () => {
    expect(viewOf(figures, undefined, 'fr').contacts[0]).toEqual({
      label: 'janv. 2026',
      figures: [30, 10, 0, 6],
    });
    expect(viewOf(figures, north, 'fr').facesTold[0]?.figures).toEqual([8, 6, 0, 0, 14]);
    expect(viewOf(figures, 'elsewhere', 'fr').totals?.whole).toBe(true);
    expect(viewOf(figures, 'sans', 'fr').anything).toBe(false);
  });

  it('shows waiting times and loads month by month', () => {
    const { waiting, loadsTold } = viewOf(figures, north, 'fr');
    expect(waiting.map((row) => row.figures)).toEqual([[6], [undefined]]);
    expect(loadsTold[0]?.figures).toEqual([6, 9, 0, 15]);
  });

  it('knows nothing of months before the first contact, which is not nought', () => {
    const later = viewOf({ ...figures, since: '2026-02' }, undefined, 'fr');
    expect(later.caseload.map((row) => row.figures)).toEqual([[undefined], [0]]);
    expect(later.loads[0]?.figures).toEqual([undefined, undefined, undefined]);
    const never = viewOf({ ...figures, since: null }, undefined, 'fr');
    expect(never.caseload.flatMap((row) => row.figures)).toEqual([undefined, undefined]);
  });

  it('begins with the twelve months that end with the last one counted', () => {
    expect(lastYear('2026-11')).toEqual({ from: '2025-12', until: '2026-11' });
    expect(lastYear('2026-01')).toEqual({ from: '2025-02', until: '2026-01' });
  });

  it('reads the period of the address, and falls back on the usual one', () => {
    const usual = { from: '2025-02', until: '2026-01' };
    expect(periodOf(undefined, undefined, usual)).toEqual({ ...usual, corrected: false });
    expect(periodOf('2024-05', undefined, usual)).toEqual({
      from: '2024-05',
      until: '2026-01',
      corrected: false,
    });
    expect(periodOf('2026-03', '2026-01', usual)).toEqual({
      from: '2026-01',
      until: '2026-03',
      corrected: false,
    });
    expect(periodOf('2026-1', '2026-01', usual)).toEqual({ ...usual, corrected: true });
    expect(periodOf('2001-01', '2026-01', usual)).toEqual({ ...usual, corrected: true });
  });
});
