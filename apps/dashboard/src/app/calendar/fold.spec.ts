import { aFacilitator, aSessionView } from '@presence/testing';
import type { Day } from './calendar-day';
import { firstDays, foldDay } from './fold';

const sessions = (count: number, over: object = {}) =>
  Array.from({ length: count }, () => aSessionView(over));
const day = (date: string, count: number): Day => ({
  ...{ date, number: 1, isToday: false, isOutside: false, holidays: [], vacations: [], visits: [] },
  sessions: sessions(count),
});

describe('a day with many sessions', () => {
  it('given one more than there is room for, shows it, since the fold would take its place', () => {
    const all = sessions(5);
    expect(foldDay(all, 4)).toEqual({ sessions: all, rest: 0, missing: 0 });
  });

  it('given more, folds the last ones away and says how many of them want somebody to lead', () => {
    const led = { facilitators: [aFacilitator()], facilitatorPlaces: 1 };
    const missing = { facilitators: [], facilitatorPlaces: 1 };
    const all = [...sessions(4, missing), ...sessions(2, led), ...sessions(3, missing)];
    expect(foldDay(all, 4)).toEqual({ sessions: all.slice(0, 4), rest: 5, missing: 3 });
  });
});

describe('a list with many sessions', () => {
  it('given too many for a page, ends after a whole day and says on which the others begin', () => {
    const days = [day('2097-10-01', 50), day('2097-10-02', 30), day('2097-10-03', 30)];
    expect(firstDays(days, 60)).toEqual({ days: days.slice(0, 2), next: '2097-10-03' });
  });

  it.each([
    ['few sessions', [day('2097-10-01', 5), day('2097-10-02', 5)]],
    ['as many as a page has, and days without any', [day('2097-10-01', 60), day('2097-10-02', 0)]],
    ['none', []],
  ])('given %s, shows every day', (_case, days) => expect(firstDays(days, 60)).toEqual({ days }));
});
