import { briefDateInWords, dateInWords, timeInWords, timesInWords } from './date-words';

const plain = (text: string) => text.replace(/\u00a0/g, ' ').replace(/’/g, "'");

it.each([
  ['18:00', '20:00', '18 h – 20 h', '6–8 pm'],
  ['18:30', '20:00', '18 h 30 – 20 h', '6:30–8 pm'],
  ['09:05', '10:00', '9 h 05 – 10 h', '9:05–10 am'],
  ['10:00', '12:00', '10 h – 12 h', '10 am – noon'],
  ['11:00', '13:00', '11 h – 13 h', '11 am – 1 pm'],
  ['12:00', '14:15', '12 h – 14 h 15', '12–2:15 pm'],
  ['00:00', '02:00', '0 h – 2 h', '12–2 am'],
])('times %s–%s', (start, end, fr, en) => {
  expect(plain(timesInWords(start, end, 'fr'))).toBe(fr);
  expect(plain(timesInWords(start, end, 'en'))).toBe(en);
});

it('says a date with its year when asked', () => {
  expect(dateInWords('2027-08-01', 'fr', { year: true })).toBe('dimanche 1er août 2027');
  expect(dateInWords('2027-08-01', 'en', { year: true })).toBe('Sunday 1 August 2027');
});

it.each([
  ['10:00', '10 h', '10 am'],
  ['09:30', '9 h 30', '9:30 am'],
  ['00:15', '0 h 15', '12:15 am'],
  ['14:00', '14 h', '2 pm'],
])('says %s', (time, fr, en) =>
  expect([plain(timeInWords(time, 'fr')), plain(timeInWords(time, 'en'))]).toEqual([fr, en]),
);

describe('a date where there is little room', () => {
  it.each([
    ['2026-12-01', '1er déc.', '1 Dec'],
    ['2027-03-23', '23 mars', '23 Mar'],
  ])('of %s has its day before its month in every language', (date, fr, en) => {
    expect(briefDateInWords(date, 'fr')).toBe(fr);
    expect(briefDateInWords(date, 'en')).toBe(en);
  });
});
