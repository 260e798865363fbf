import { cityOfDistrict, type Commune, searchName, timeZoneOf } from '@presence/domain';
import { DISTANT_COMMUNES } from './distant-communes';
import { districtCentre } from './districts';
import type { CommuneSources, OfficialCommune, PopulatedPlace } from './sources';

export type LocatedCommune = Commune & { searchName: string; population: number };
type Point = { latitude: number; longitude: number };

const TERRITORY_COUNTRIES: Readonly<Record<string, string>> = {
  '975': 'PM',
  '976': 'YT',
  '977': 'BL',
  '978': 'MF',
  '986': 'WF',
  '987': 'PF',
  '988': 'NC',
};

const round = (degrees: number) => Math.round(degrees * 100_000) / 100_000;

function mean(points: readonly Point[]): Point | undefined {
  if (points.length === 0) return undefined;
  const total = points.reduce((sum, point) => ({
    latitude: sum.latitude + point.latitude,
    longitude: sum.longitude + point.longitude,
  }));
  return { latitude: total.latitude / points.length, longitude: total.longitude / points.length };
}

function group<T>(items: readonly T[], keys: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keys(item)) {
      const list = groups.get(key);
      if (list) list.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

/** Of the places within a commune, the one that bears its name, else the most populous. */
function mainPlace(
  commune: OfficialCommune,
  places: readonly PopulatedPlace[] = [],
): PopulatedPlace | undefined {
  const name = searchName(commune.nom);
  const named = places.filter((place) => searchName(place.name) === name);
  return (named.length > 0 ? named : [...places]).sort((a, b) => b.population - a.population)[0];
}

/** In territories where GeoNames gives no fourth code: by another code, or by name. */
function placeInTerritory(
  commune: OfficialCommune,
  placesOfCountry: ReadonlyMap<string, PopulatedPlace[]>,
): Point | undefined {
  const distant = DISTANT_COMMUNES[commune.code];
  if (distant) return { latitude: distant[0], longitude: distant[1] };
  const places = placesOfCountry.get(TERRITORY_COUNTRIES[commune.departement] ?? '') ?? [];
  const name = searchName(commune.nom);
  return mainPlace(
    commune,
    places.filter((place) => place.codes.includes(commune.code) || searchName(place.name) === name),
  );
}

const nameOf = ({ nom }: OfficialCommune) =>
  nom.replaceAll("'", '’').replace(' Arrondissement', ' arrondissement');

/**
 * Every commune of today, and each arrondissement, with coordinates: its own where GeoNames has a place with its INSEE code as fourth
 * administrative code; otherwise, said to be approximate, the mean of its known neighbours by postcode, then by
 * grouping of communes (EPCI), then by département. Communes of overseas territories are found by name.
 */
export function locateCommunes({ communes, groupings, places }: CommuneSources): LocatedCommune[] {
  const placesByCode = group(places, ({ codes }) => [codes[2]]);
  const placesOfCountry = group(places, ({ country }) => [country]);
  const own = new Map<string, Point>();
  for (const commune of communes) {
    const place =
      districtCentre(commune.code, placesByCode.get(cityOfDistrict(commune.code) ?? '')) ??
      mainPlace(commune, placesByCode.get(commune.code));
    if (place) own.set(commune.code, place);
  }
  const known = communes.filter(({ code }) => own.has(code));
  const byPostcode = group(known, ({ codesPostaux = [] }) => codesPostaux);
  const byDepartment = group(known, ({ departement }) => [departement]);
  const groupingOf = new Map(
    groupings.flatMap(({ membres }) => membres.map(({ code }) => [code, membres] as const)),
  );
  const pointsOf = (list: readonly { code: string }[] = []) =>
    list.flatMap(({ code }) => own.get(code) ?? []);

  const neighbours = (commune: OfficialCommune): Point | undefined =>
    mean((commune.codesPostaux ?? []).flatMap((postcode) => pointsOf(byPostcode.get(postcode)))) ??
    mean(pointsOf(groupingOf.get(commune.code))) ??
    mean(pointsOf(byDepartment.get(commune.departement)));

  return communes.map((commune) => {
    const exact = own.get(commune.code);
    const point = exact ?? placeInTerritory(commune, placesOfCountry) ?? neighbours(commune);
    if (!point)
      throw new Error(`No coordinates can be found for ${commune.nom} (${commune.code}).`);
    return {
      inseeCode: commune.code,
      name: nameOf(commune),
      searchName: searchName(commune.nom),
      postcodes: commune.codesPostaux ?? [],
      departmentCode: commune.departement,
      regionCode: commune.region,
      latitude: round(point.latitude),
      longitude: round(point.longitude),
      approximate: !exact,
      population: commune.population ?? 0,
      timeZone: timeZoneOf(commune.code),
    };
  });
}
