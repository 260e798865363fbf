import { monthChoices } from './month-choices';

const YEAR = { from: '2025-12', until: '2026-11' };
const monthsIn = (choices: ReturnType<typeof monthChoices>) =>
  choices.flatMap(({ months }) => months);

describe('the months of a period', () => {
  it('begin with this month and go back year by year', () => {
    const [newest, before] = monthChoices('2026-03', YEAR);
    expect(monthChoices('2026-03', { ...YEAR, until: '2026-03' })[0]).toEqual({
      year: '2026',
      months: ['2026-03', '2026-02', '2026-01'],
    });
    expect(newest?.months).toHaveLength(11);
    expect(before?.months[0]).toBe('2025-12');
  });

  it('go back over the most that is read at once', () => {
    const months = monthsIn(monthChoices('2026-11', YEAR));
    expect(months.at(-1)).toBe('2021-01');
    expect(months.length).toBeGreaterThanOrEqual(60);
  });

  it('hold what the address says, also when it lies far off', () => {
    const months = monthsIn(monthChoices('2026-11', { from: '2019-01', until: '2027-02' }));
    expect([months[0], months.at(-1)]).toEqual(['2027-02', '2019-01']);
  });
});
