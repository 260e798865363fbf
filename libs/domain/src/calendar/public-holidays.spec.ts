import Holidays from 'date-holidays';
import { holidayOn, publicHolidays } from './public-holidays';

const days = (year: number, code: string) => [
  ...new Set(publicHolidays(year, code).map(({ date }) => date)),
];
const years = Array.from({ length: 21 }, (_, index) => 2020 + index);

/** What date-holidays calls public there, without Good Friday where only usage keeps it. */
function oracle(year: number, place: [string, string?], usage: string[]) {
  const [country, state] = place;
  const holidays = state === undefined ? new Holidays(country) : new Holidays(country, state);
  const found = holidays
    .getHolidays(year)
    .filter(({ type, name }) => type === 'public' && !usage.includes(name));
  return [...new Set(found.map(({ date }) => date.slice(0, 10)))].sort();
}

describe('public holidays agree with date-holidays from 2020 to 2040', () => {
  it.each<[string, [string, string?], string[]]>([
    ['69', ['FR'], []],
    ['2A', ['FR'], []],
    ['57', ['FR', '57'], []],
    ['67', ['FR', '67'], []],
    ['68', ['FR', '68'], []],
    ['974', ['RE'], []],
    ['971', ['GP'], ['Vendredi saint']],
    ['972', ['MQ'], ['Vendredi saint']],
    ['973', ['GF'], []],
    ['976', ['YT'], []],
    ['975', ['PM'], []],
    ['977', ['BL'], []],
    ['986', ['WF'], []],
    ['987', ['PF'], []],
    ['988', ['NC'], []],
  ])('in %s', (code, place, usage) => {
    for (const year of years) expect(days(year, code)).toEqual(oracle(year, place, usage));
  });
});

it('knows where a commune lies', () => {
  expect(holidayOn('2027-12-26', '67482')?.name).toEqual({
    fr: 'Saint-Étienne',
    en: 'Saint Stephen’s Day',
  });
  expect(holidayOn('2027-12-26', '69123')).toBeNull();
  expect(holidayOn('2027-12-20', '97411')?.name.fr).toBe('Abolition de l’esclavage');
  expect(holidayOn('2027-03-29', '2A004')?.name.fr).toBe('Lundi de Pâques');
  expect(holidayOn('2027-09-24', '98818')?.name.fr).toBe('Fête de la Citoyenneté');
  expect(holidayOn('2025-06-29', '98735')?.name.fr).toBe('Fête de l’Autonomie');
  expect(holidayOn('2026-06-29', '98735')).toBeNull();
  expect(holidayOn('2026-11-20', '98735')?.name.fr).toBe('Matari’i');
  expect(holidayOn('2027-05-28', '97801')?.name.en).toBe('Abolition of slavery');
});
