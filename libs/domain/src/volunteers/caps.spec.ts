import { hasRoomOn } from './caps';

describe('room for one call more', () => {
  const caps = { maxContactsPerDay: 2, maxContactsPerWeek: 3 };

  it('is there until the day is full, or the week from Monday to Sunday', () => {
    expect(hasRoomOn(caps, ['2026-12-01'], '2026-12-01')).toBe(true);
    expect(hasRoomOn(caps, ['2026-12-01', '2026-12-01'], '2026-12-01')).toBe(false);
    const three = ['2026-11-30', '2026-12-02', '2026-12-06'];
    expect(hasRoomOn(caps, three, '2026-12-04')).toBe(false);
    expect(hasRoomOn(caps, three, '2026-12-07')).toBe(true);
    expect(hasRoomOn(caps, three, '2026-11-29')).toBe(true);
  });

  it('is never there for somebody who takes none', () => {
    expect(hasRoomOn({ ...caps, maxContactsPerDay: 0 }, [], '2026-12-01')).toBe(false);
  });
});
