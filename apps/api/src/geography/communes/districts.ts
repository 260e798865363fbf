import type { PopulatedPlace } from './sources';

type Coordinates = readonly [latitude: number, longitude: number];

/** Centres of the arrondissements of Paris, which GeoNames lists without a number: degrees WGS 84, from the city's open data. */
const PARIS: readonly Coordinates[] = [
  [48.8626, 2.3363],
  [48.8683, 2.3428],
  [48.8629, 2.36],
  [48.8543, 2.3576],
  [48.8444, 2.3507],
  [48.8491, 2.3329],
  [48.8562, 2.3122],
  [48.8727, 2.3126],
  [48.8772, 2.3375],
  [48.8761, 2.3607],
  [48.8591, 2.38],
  [48.835, 2.4213],
  [48.8284, 2.3623],
  [48.8292, 2.3265],
  [48.8401, 2.2928],
  [48.8604, 2.262],
  [48.8873, 2.3068],
  [48.8926, 2.3482],
  [48.8871, 2.3848],
  [48.8635, 2.4012],
];

/** Centre of an arrondissement: of Paris by number; of Lyon and Marseille the place of the city named so, "Lyon 03". */
export function districtCentre(
  code: string,
  placesOfCity: readonly PopulatedPlace[] = [],
): Pick<PopulatedPlace, 'latitude' | 'longitude'> | undefined {
  const number = /^(?:751|6938|132)(\d{1,2})$/.exec(code)?.[1]?.padStart(2, '0');
  if (number === undefined) return undefined;
  const centre = code.startsWith('751') ? PARIS[Number(number) - 1] : undefined;
  if (centre) return { latitude: centre[0], longitude: centre[1] };
  return placesOfCity.find(({ name }) => name.endsWith(` ${number}`));
}
