import { areasNamed, areasOfDepartments, departmentsIn } from './area-names';
import { cityOfDistrict } from './districts';
import { findCommunes, MOST, type FoundCommunes } from './find-communes';
import { communePlace, type Gazetteer } from './gazetteer';
import { namedAlike } from './lookups';
import type { AreaPlace, Place, PlaceResolution, PlacesWanted } from './place';
import { readTypedPlace, type TypedPlace } from './typed-place';

/** A commune of so many inhabitants is as likely meant as the département of the same name. */
const AS_KNOWN_AS_ITS_NAMESAKE = 5_000;

/**
 * What a typed place is: certain, or a question with choices. Reads names with or without accents, apostrophes and
 * abbreviations, postcodes, CEDEX, INSEE codes, départements and regions beside a name or alone, arrondissements, and
 * communes that were joined to others. A beginning of a name is never certain.
 */
export function resolvePlace(
  gazetteer: Gazetteer,
  text: string,
  wanted: PlacesWanted,
): PlaceResolution {
  const typed = withAreaAtTheEnd(gazetteer, readTypedPlace(text));
  const areas = areasOf(typed);
  const found = findCommunes(gazetteer, typed);
  return wanted === 'ANY' ? anyPlace(found, areas) : communeOnly(gazetteer, found, areas);
}

/** The area that was typed and nothing else: by its number, its name, or both. */
function areasOf(typed: TypedPlace): readonly AreaPlace[] {
  const { name, departments, postcodeStart, postcode, arrondissement, bareNumber } = typed;
  if (postcode !== null || postcodeStart !== null || arrondissement !== null) return [];
  if (name === '') return areasOfDepartments(departments);
  if (departments.length === 0) return bareNumber === null ? areasNamed(name) : [];
  return areasNamed(name).filter(({ code }) => departments.length === 1 && code === departments[0]);
}

function anyPlace(
  { certain, choices }: FoundCommunes,
  areas: readonly AreaPlace[],
): PlaceResolution {
  const places = choices.map(communePlace);
  const [area, ...more] = areas;
  if (!area) return { certain: certain && communePlace(certain), choices: places, area: null };
  const inside = departmentsIn(area);
  const rival = choices.find(
    ({ name, commune, formerName }) =>
      formerName === null &&
      areasNamed(name).includes(area) &&
      !inside.includes(commune.departmentCode) &&
      commune.population >= AS_KNOWN_AS_ITS_NAMESAKE,
  );
  const open = more.length > 0 || rival !== undefined;
  return { certain: open ? null : area, choices: [...areas, ...places], area: null };
}

/** Where a commune is wanted an area is a question, unless it is one commune; so is a commune that shares its name. */
function communeOnly(
  gazetteer: Gazetteer,
  { certain, choices }: FoundCommunes,
  areas: readonly AreaPlace[],
): PlaceResolution {
  const places: Place[] = choices.map(communePlace);
  const [area] = areas;
  if (!area) return { certain: certain && communePlace(certain), choices: places, area: null };
  const inside = new Set(areas.flatMap(departmentsIn));
  if (certain && inside.has(certain.commune.departmentCode))
    return { certain: communePlace(certain), choices: places, area: null };
  const within = gazetteer.entries.filter(
    ({ commune, formerName }) =>
      formerName === null &&
      inside.has(commune.departmentCode) &&
      cityOfDistrict(commune.inseeCode) === null,
  );
  const [only] = within;
  if (choices.length === 0 && only && within.length === 1)
    return { certain: communePlace(only), choices: [communePlace(only)], area: null };
  const exact = choices.filter(({ name }) => areasNamed(name).length > 0);
  const largest = within.slice(0, MOST).filter((entry) => !exact.includes(entry));
  return { certain: null, choices: [...exact, ...largest].map(communePlace), area };
}

/** Reads the last words as a département or region, where the whole is no name: "Saint-Denis Réunion". */
function withAreaAtTheEnd(gazetteer: Gazetteer, typed: TypedPlace): TypedPlace {
  const { name, departments, postcode } = typed;
  if (departments.length > 0 || postcode !== null || namedAlike(gazetteer, name).length > 0)
    return typed;
  const words = name.split(' ');
  for (let count = 1; count < words.length; count++) {
    const start = words.slice(0, count).join(' ');
    const areas = areasNamed(words.slice(count).join(' '));
    if (areas.length > 0 && namedAlike(gazetteer, start).length > 0)
      return { ...typed, name: start, departments: areas.flatMap(departmentsIn) };
  }
  return typed;
}
