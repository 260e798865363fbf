import fc from 'fast-check';
import type { WeekWindow } from '../needs';
import { WEEKDAYS } from '../time/days';
import { addWindow, coverOf, mergeWindows, minutesOf, removeWindow, timeOf } from './week-windows';

const monday = (start: string, end: string): WeekWindow => ({ weekday: 'MO', start, end });

const anyWindow = fc
  .record({ weekday: fc.constantFrom(...WEEKDAYS), a: fc.nat(1439), b: fc.nat(1439) })
  .filter(({ a, b }) => a !== b)
  .map(({ weekday, a, b }): WeekWindow => ({
    weekday,
    start: timeOf(Math.min(a, b)),
    end: timeOf(Math.max(a, b)),
  }));
const windows = fc.array(anyWindow, { maxLength: 12 });

/** The minutes of the week that windows hold, counted one by one. */
const minutes = (list: readonly WeekWindow[]) => {
  const all = new Set<number>();
  for (const { weekday, start, end } of list)
    for (let at = minutesOf(start); at < minutesOf(end); at++)
      all.add(WEEKDAYS.indexOf(weekday) * 1440 + at);
  return all;
};

describe('the windows of a week', () => {
  it('become one where they overlap or touch', () =>
    expect(
      mergeWindows([
        monday('14:00', '16:00'),
        monday('09:00', '10:30'),
        monday('10:30', '12:00'),
        monday('15:00', '17:00'),
      ]),
    ).toEqual([monday('09:00', '12:00'), monday('14:00', '17:00')]));

  it('are cut in two by what is taken from their middle', () =>
    expect(removeWindow([monday('09:00', '12:00')], monday('10:00', '10:30'))).toEqual([
      monday('09:00', '10:00'),
      monday('10:30', '12:00'),
    ]));

  it.each([
    [monday('09:00', '09:30'), 'ALL'],
    [monday('11:30', '12:30'), 'PART'],
    [monday('12:00', '12:30'), 'NONE'],
    [{ ...monday('09:00', '09:30'), weekday: 'TU' as const }, 'NONE'],
  ])('cover %j: %s', (window, cover) =>
    expect(coverOf([monday('09:00', '12:00')], window)).toBe(cover),
  );

  it('hold the same minutes once merged, in the fewest windows', () =>
    fc.assert(
      fc.property(windows, (list) => {
        const merged = mergeWindows(list);
        expect(minutes(merged)).toEqual(minutes(list));
        expect(mergeWindows(merged)).toEqual(merged);
        merged.forEach((window, i) =>
          expect(
            merged[i + 1]?.weekday === window.weekday
              ? window.end < (merged[i + 1]?.start ?? '')
              : true,
          ).toBe(true),
        );
      }),
    ));

  it('gain and lose exactly what is added and taken', () =>
    fc.assert(
      fc.property(windows, anyWindow, (list, window) => {
        const [before, own] = [minutes(list), minutes([window])];
        expect(minutes(addWindow(list, window))).toEqual(new Set([...before, ...own]));
        expect(minutes(removeWindow(list, window))).toEqual(
          new Set([...before].filter((minute) => !own.has(minute))),
        );
        expect(coverOf(addWindow(list, window), window)).toBe('ALL');
        expect(coverOf(removeWindow(list, window), window)).toBe('NONE');
      }),
    ));
});
