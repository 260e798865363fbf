import { partOfDay } from './part-of-day';

describe('the part of a day', () => {
  it.each([
    ['00:00', 'MORNING'],
    ['11:59', 'MORNING'],
    ['12:00', 'AFTERNOON'],
    ['16:59', 'AFTERNOON'],
    ['17:00', 'EVENING'],
    ['23:59', 'EVENING'],
  ])('%s is %s', (time, part) => expect(partOfDay(time)).toBe(part));
});
