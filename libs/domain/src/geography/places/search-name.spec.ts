import { searchName } from './search-name';

it.each([
  ['L’Haÿ-les-Roses', 'l hay les roses'],
  ["L'Haÿ-les-Roses", 'l hay les roses'],
  ['St-Étienne', 'saint etienne'],
  ['Ste Marie', 'sainte marie'],
  ['  Œuilly ', 'oeuilly'],
  ['Beaumont-st', 'beaumont saint'],
  ['Staffelfelden', 'staffelfelden'],
  ['Chalon s/ Saône', 'chalon sur saone'],
  ['Villeneuve/Lot', 'villeneuve sur lot'],
  ['Neuville-lez-Beaulieu', 'neuville les beaulieu'],
  ['St Pierre & Miquelon', 'saint pierre et miquelon'],
])('compares %s as %s', (typed, compared) => {
  expect(searchName(typed)).toBe(compared);
});
