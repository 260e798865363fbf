import { weekInWords } from './week-words';

describe('the name of a week', () => {
  it.each([
    ['2026-11-30', '30 nov. – 6 déc.', '30 Nov – 6 Dec'],
    ['2026-12-07', '7 – 13 déc.', '7 – 13 Dec'],
    ['2026-12-28', '28 déc. – 3 janv.', '28 Dec – 3 Jan'],
    ['2027-02-01', '1er – 7 févr.', '1 – 7 Feb'],
  ])('of %s is its dates', (monday, fr, en) => {
    expect(weekInWords(monday, 'fr')).toBe(fr);
    expect(weekInWords(monday, 'en')).toBe(en);
  });
});
