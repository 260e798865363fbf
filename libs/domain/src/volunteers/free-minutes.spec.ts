import fc from 'fast-check';
import type { WeekWindow } from '../needs';
import { fromEpochDay, toEpochDay } from '../time/days';
import { freeMinutes, freeOn, isAway } from './free-minutes';

const availability: WeekWindow[] = [
  { weekday: 'MO', start: '09:00', end: '13:00' },
  { weekday: 'MO', start: '12:30', end: '14:00' },
  { weekday: 'WE', start: '17:00', end: '20:30' },
];
const monday = '2026-11-23';

describe('the free minutes of a volunteer', () => {
  it('are counted by half-day, an overlap once', () => {
    const week = freeMinutes(availability, [], monday, 1);
    expect(week).toHaveLength(21);
    expect(week.slice(0, 3)).toEqual([180, 120, 0]);
    expect(week.slice(6, 9)).toEqual([0, 60, 150]);
    expect(week.reduce((sum, minutes) => sum + minutes)).toBe(510);
  });

  it('repeat each week, save during an absence, whose both ends count', () => {
    const weeks = freeMinutes(
      availability,
      [{ from: '2026-11-30', until: '2026-12-02' }],
      monday,
      3,
    );
    expect(weeks.slice(21, 42).every((minutes) => minutes === 0)).toBe(true);
    expect(weeks.slice(42)).toEqual(weeks.slice(0, 21));
  });

  it('follow the weekday of the first day, whichever it is', () => {
    expect(freeMinutes(availability, [], '2026-11-25', 1).slice(0, 3)).toEqual([0, 60, 150]);
    expect(freeOn(availability, [], '2026-11-23')).toEqual([{ start: 540, end: 840 }]);
  });

  it('are none on an absent day and as ever on the others', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 20_000, max: 22_000 }),
        fc.nat(30),
        fc.nat(40),
        fc.integer({ min: 1, max: 8 }),
        (start, length, offset, weeks) => {
          const from = fromEpochDay(start);
          const absence = {
            from: fromEpochDay(start + offset),
            until: fromEpochDay(start + offset + length),
          };
          const [there, away] = [
            freeMinutes(availability, [], from, weeks),
            freeMinutes(availability, [absence], from, weeks),
          ];
          away.forEach((minutes, place) => {
            const date = fromEpochDay(toEpochDay(from) + Math.floor(place / 3));
            expect(minutes).toBe(isAway([absence], date) ? 0 : there[place]);
          });
        },
      ),
    ));
});
