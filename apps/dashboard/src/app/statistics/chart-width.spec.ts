import { namedEvery } from './chart-width';

const rows = (label: string, count: number) =>
  Array.from({ length: count }, () => ({ label, figures: [1] }));

describe('the names under a chart', () => {
  it('all stand where there is room', () => {
    expect(namedEvery(rows('déc. 2025', 12), 1200)).toBe(1);
  });

  it('leave out more of them, the longer they are', () => {
    expect(namedEvery(rows('déc. 2025', 18), 900)).toBe(2);
    expect(namedEvery(rows('15 September 2026', 18), 900)).toBe(3);
  });

  it('stand alone where nothing else fits, and cost nothing where there is no row', () => {
    expect(namedEvery(rows('15 September 2026', 18), 120)).toBeGreaterThanOrEqual(18);
    expect(namedEvery([], 900)).toBe(1);
  });
});
