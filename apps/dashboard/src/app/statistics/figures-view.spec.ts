import { figuresOf } from '@presence/domain';
import { lastYear, viewOf } from './figures-view';

const north = '01890000-0000-7000-8000-000000000001';
const figures = figuresOf(
  {
    from: '2026-01', until: '2026-02', branches: [{ id: north, name: 'Nord' }, { id: null, name: '' }],
    counted: [{ month: '2026-01', branchId: north, HELD: 30, UNANSWERED: 10, DECLINED: 0, WITHOUT_OUTCOME: 6, caseload: 12, hours: 15, kilometres: 40 }],
    faces: [{ branchId: north, ONE: 8, TWO: 6, THREE: 0, MORE: 0 }], loads: { IDLE: 0, USUAL: 9, OVERLOADED: 0 }, waitingDays: [],
  },
  5,
);

describe('what the page shows of the figures', () => {
  it('shows the whole association unless a known branch is asked for', () => {
    expect(viewOf(figures, undefined, 'fr').contacts[0]).toEqual({ label: 'janv. 2026', figures: [30, 10, 0, 6] });
    expect(viewOf(figures, north, 'fr').people).toBe(14);
    expect(viewOf(figures, 'elsewhere', 'fr').totals?.whole).toBe(true);
    expect(viewOf(figures, 'sans', 'fr').anything).toBe(false);
  });

  it('begins with the twelve months that end today', () => {
    expect(lastYear('2026-11-22')).toEqual({ from: '2025-12', until: '2026-11' });
    expect(lastYear('2026-01-31')).toEqual({ from: '2025-02', until: '2026-01' });
  });
});
