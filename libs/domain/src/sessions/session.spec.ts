import { isMoved } from './session';

const ofSeries = { originalStart: '2026-03-10T18:00', date: '2026-03-10', startTime: '18:00' };

describe('a session', () => {
  it('stands where its series put it, until its date or its time is another', () => {
    expect(isMoved(ofSeries)).toBe(false);
    expect(isMoved({ ...ofSeries, date: '2026-03-11' })).toBe(true);
    expect(isMoved({ ...ofSeries, startTime: '18:30' })).toBe(true);
  });

  it('is not called moved where it was added by hand, since nothing says where it was', () =>
    expect(isMoved({ ...ofSeries, originalStart: null, date: '2026-03-17' })).toBe(false));
});
