import { closureInWords } from './closure-words';

const august = { from: '2027-08-01', to: '2027-08-31' };
const christmas = { from: '2026-12-24', to: '2027-01-02' };

it.each([
  [
    'before it begins',
    august,
    '2027-06-20',
    'Fermé du 1er au 31 août',
    'Closed from 1 to 31 August',
  ],
  ['on its first day', august, '2027-08-01', 'Fermé jusqu’au 31 août', 'Closed until 31 August'],
  ['on its last day', august, '2027-08-31', 'Fermé jusqu’au 31 août', 'Closed until 31 August'],
  [
    'once it is over',
    august,
    '2027-09-01',
    'Fermé du 1er au 31 août',
    'Closed from 1 to 31 August',
  ],
  [
    'over two months',
    { from: '2027-07-05', to: '2027-08-31' },
    '2027-06-20',
    'Fermé du 5 juillet au 31 août',
    'Closed from 5 July to 31 August',
  ],
  [
    'over two years',
    christmas,
    '2026-12-01',
    'Fermé du 24 décembre 2026 au 2 janvier 2027',
    'Closed from 24 December 2026 to 2 January 2027',
  ],
  [
    'over two years, while on',
    christmas,
    '2026-12-28',
    'Fermé jusqu’au 2 janvier',
    'Closed until 2 January',
  ],
  [
    'for one day',
    { from: '2027-07-14', to: '2027-07-14' },
    '2027-07-14',
    'Fermé le 14 juillet',
    'Closed on 14 July',
  ],
  [
    'far away',
    august,
    '2026-08-01',
    'Fermé du 1er au 31 août 2027',
    'Closed from 1 to 31 August 2027',
  ],
  [
    'whenever it is read',
    august,
    undefined,
    'Fermé du 1er au 31 août',
    'Closed from 1 to 31 August',
  ],
])('a closure in words %s', (_, dates, today, french, english) => {
  expect(closureInWords(dates, 'fr', today)).toBe(french);
  expect(closureInWords(dates, 'en', today)).toBe(english);
});
