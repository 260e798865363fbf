import { timesInWords } from './date-words';
import { occurrenceOn } from './occurrences';
import { endDateOf } from './timing';

const paris = (startTime: string, endTime: string) => ({
  startTime,
  endTime,
  timeZone: 'Europe/Paris' as const,
});

describe('a session that ends at midnight or after it', () => {
  it.each([
    // date, start, end, starts at, ends at, shift
    ['2026-11-26', '22:00', '00:00', '2026-11-26T21:00', '2026-11-26T23:00', null],
    ['2026-11-26', '22:00', '00:30', '2026-11-26T21:00', '2026-11-26T23:30', null],
    ['2026-12-31', '22:00', '02:00', '2026-12-31T21:00', '2027-01-01T01:00', null],
    // The night of 28 March 2027 has no 2:30: the end is read with the offset before, one hour of sleep less.
    ['2027-03-27', '22:00', '02:30', '2027-03-27T21:00', '2027-03-28T01:30', 'GAP'],
    // The night of 25 October 2026 has 2:30 twice: the first is meant.
    ['2026-10-24', '22:00', '02:30', '2026-10-24T20:00', '2026-10-25T00:30', 'OVERLAP'],
    ['2026-10-24', '22:00', '04:00', '2026-10-24T20:00', '2026-10-25T03:00', null],
  ])('%s, %s to %s', (date, startTime, endTime, startsAt, endsAt, clockShift) =>
    expect(occurrenceOn(date, paris(startTime, endTime))).toEqual({
      originalStart: `${date}T${startTime}`,
      date,
      startsAt: `${startsAt}:00.000Z`,
      endsAt: `${endsAt}:00.000Z`,
      clockShift,
    }),
  );

  it('ends on the next date', () => {
    expect(endDateOf({ date: '2026-12-31', startTime: '22:00', endTime: '00:00' })).toBe(
      '2027-01-01',
    );
    expect(endDateOf({ date: '2026-12-31', startTime: '22:00', endTime: '23:30' })).toBe(
      '2026-12-31',
    );
  });

  it.each([
    ['22:00', '00:00', '22 h – minuit', '10 pm – midnight'],
    ['22:00', '00:30', '22 h – 0 h 30', '10 pm – 12:30 am'],
    ['23:00', '11:00', '23 h – 11 h', '11 pm – 11 am'],
    ['00:00', '02:00', '0 h – 2 h', '12–2 am'],
  ])('%s to %s in words', (startTime, endTime, fr, en) => {
    const plain = (text: string) => text.replace(/\u00a0/g, ' ');
    expect(plain(timesInWords(startTime, endTime, 'fr'))).toBe(fr);
    expect(plain(timesInWords(startTime, endTime, 'en'))).toBe(en);
  });
});
