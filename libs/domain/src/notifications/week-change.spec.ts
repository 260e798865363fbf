import { isChanged, weekChange, type KnownContact } from './week-change';

const at = (contactId: string, date: string, start = '10:00'): KnownContact => ({
  contactId,
  kind: 'CALL',
  date,
  start,
  durationMinutes: 30,
});

describe('what changed in a week', () => {
  it('is what came, moved and went, apart from what stays', () => {
    const told = [at('a', '2026-12-01'), at('b', '2026-12-02'), at('c', '2026-12-03')];
    const now = [at('d', '2026-12-04'), at('b', '2026-12-02', '11:00'), at('a', '2026-12-01')];
    const change = weekChange(told, now);
    expect(change).toEqual({
      came: [at('d', '2026-12-04')],
      moved: [{ before: at('b', '2026-12-02'), after: at('b', '2026-12-02', '11:00') }],
      went: [at('c', '2026-12-03')],
      kept: [at('a', '2026-12-01')],
    });
    expect(isChanged(change)).toBe(true);
  });

  it('is nothing when all is again as it was last told', () => {
    const told = [at('a', '2026-12-01'), at('b', '2026-12-02')];
    expect(isChanged(weekChange(told, [...told].reverse()))).toBe(false);
  });

  it('counts a longer contact as moved', () => {
    const longer = { ...at('a', '2026-12-01'), durationMinutes: 60 };
    expect(weekChange([at('a', '2026-12-01')], [longer]).moved).toHaveLength(1);
  });
});
