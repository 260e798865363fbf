import type { Commune } from '../commune';

type City = { name: string; inseeCode: string; first: number; count: number; postcode: string };

// The only communes with arrondissements that have codes of their own; `first` is the code of the first arrondissement.
const CITIES: readonly City[] = [
  { name: 'paris', inseeCode: '75056', first: 75101, count: 20, postcode: '75000' },
  { name: 'lyon', inseeCode: '69123', first: 69381, count: 9, postcode: '69000' },
  { name: 'marseille', inseeCode: '13055', first: 13201, count: 16, postcode: '13000' },
];

/** The INSEE code of the commune of an arrondissement of Paris, Lyon or Marseille; null for any other code. */
export function cityOfDistrict(inseeCode: Commune['inseeCode']): string | null {
  const code = Number(inseeCode);
  return (
    CITIES.find(({ first, count }) => code >= first && code < first + count)?.inseeCode ?? null
  );
}

/** The arrondissement's INSEE code, by the city's name as searchName writes it and a number; null when there is none such. */
export function districtOf(cityName: string, number: number): string | null {
  const city = CITIES.find(({ name }) => name === cityName);
  return city && number >= 1 && number <= city.count ? String(city.first + number - 1) : null;
}

/** All arrondissements of a city by its name as searchName writes it. */
export function districtsOf(cityName: string): string[] {
  const city = CITIES.find(({ name }) => name === cityName);
  return city ? Array.from({ length: city.count }, (_, index) => String(city.first + index)) : [];
}

/** The commune that a postcode ending in 000 stands for, where the post has only those of its arrondissements. */
export const cityOfPostcode = (postcode: string): string | null =>
  CITIES.find((city) => city.postcode === postcode)?.inseeCode ?? null;

/**
 * The arrondissement in which a home or venue stands, where its city and its postcode say it ("75056", "75011"); the
 * commune itself otherwise.
 */
export function districtByPostcode(inseeCode: Commune['inseeCode'], postcode: string): string {
  const city = CITIES.find((each) => each.inseeCode === inseeCode);
  // 75116 is the second postcode of the sixteenth arrondissement.
  const number = postcode === '75116' ? 16 : Number(postcode) - Number(city?.postcode ?? 0);
  return (city && districtOf(city.name, number)) ?? inseeCode;
}
