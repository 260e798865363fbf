import { spotAfter } from './calendar-keys';

const counts: Record<string, number> = { '2026-11-24': 2, '2026-11-17': 3 };
const after = (key: string, date: string, index = 0) =>
  spotAfter(key, { date, index }, (day) => counts[day] ?? 0);

describe('the keys of the calendar', () => {
  it.each([
    ['ArrowRight', '2026-11-30', { date: '2026-12-01', index: 0 }],
    ['ArrowLeft', '2026-11-01', { date: '2026-10-31', index: 0 }],
    ['Home', '2026-11-22', { date: '2026-11-16', index: 0 }],
    ['End', '2026-11-16', { date: '2026-11-22', index: 0 }],
    ['PageDown', '2026-10-31', { date: '2026-11-30', index: 0 }],
    ['PageUp', '2026-12-31', { date: '2026-11-30', index: 0 }],
  ])('%s leads from %s to another day', (key, date, spot) => {
    expect(after(key, date)).toEqual(spot);
  });

  it('goes down through the sessions of a day before the week after', () => {
    expect(after('ArrowDown', '2026-11-24', 0)).toEqual({ date: '2026-11-24', index: 1 });
    expect(after('ArrowDown', '2026-11-24', 1)).toEqual({ date: '2026-12-01', index: 0 });
  });

  it('goes up to the last session of the week before', () => {
    expect(after('ArrowUp', '2026-11-24', 0)).toEqual({ date: '2026-11-17', index: 2 });
    expect(after('ArrowUp', '2026-11-24', 1)).toEqual({ date: '2026-11-24', index: 0 });
  });

  it('leaves other keys alone', () => {
    expect(after('a', '2026-11-24')).toBeUndefined();
  });
});
