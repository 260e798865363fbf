import { areaOfCode, departmentsIn, departmentsOfPostcode } from './area-names';
import { cityOfDistrict, cityOfPostcode, districtOf, districtsOf } from './districts';
import type { Gazetteer, GazetteerEntry } from './gazetteer';
import { eachOnce, namedAlike, nearlyNamed, within } from './lookups';
import type { TypedPlace } from './typed-place';

/** How many are offered where only a part of a name or code fits; exact names and whole postcodes are all offered. */
export const MOST = 10;
/** So many times as many people live in a large place whose name begins with a small one's: then it is asked which. */
const OVERSHADOWED = 20;
const LARGE = 20_000;

/** The communes that a typed place may be, most likely first; `certain` when it can be only one. */
export type FoundCommunes = { certain: GazetteerEntry | null; choices: readonly GazetteerEntry[] };

const question = (...choices: (GazetteerEntry | undefined)[]): FoundCommunes => ({
  certain: null,
  choices: eachOnce(choices.filter((entry) => entry !== undefined)),
});

/** Certain when there is one; `others` are offered after, and make it a question when it lies in the shadow of one. */
function onlyOne(
  entries: readonly GazetteerEntry[],
  others: readonly GazetteerEntry[] = [],
): FoundCommunes {
  const [first, ...more] = entries;
  const rest = others.filter(({ commune }) => !entries.some((each) => each.commune === commune));
  const choices = [...entries, ...rest.slice(0, Math.max(0, MOST - entries.length))];
  if (!first || more.length > 0) return { certain: null, choices };
  const shadow = rest.find(
    ({ name, commune, formerName }) =>
      formerName === null &&
      name.startsWith(`${first.name} `) &&
      commune.population >= Math.max(LARGE, OVERSHADOWED * first.commune.population),
  );
  if (!shadow) return { certain: first, choices };
  return { certain: null, choices: eachOnce([first, shadow, ...choices]) };
}

/** Looks a typed place up among the communes. */
export function findCommunes(gazetteer: Gazetteer, typed: TypedPlace): FoundCommunes {
  const { name, postcode, inseeCode, departments, postcodeStart } = typed;
  if (inseeCode !== null) {
    const entry = gazetteer.byInseeCode.get(inseeCode);
    return entry ? onlyOne([entry]) : question();
  }
  const district = inDistrict(gazetteer, typed);
  if (district) return district;
  if (postcode !== null) return byPostcode(gazetteer, typed, postcode);
  if (postcodeStart !== null) return byStart(gazetteer, name, postcodeStart);
  const here = namedAlike(gazetteer, name, departments);
  if (here.length > 0 && departments.length > 0) return onlyOne(here);
  const nearly = nearlyNamed(gazetteer, name);
  if (here.length > 0) return onlyOne(here, nearly);
  const nearlyHere = within(nearly, departments);
  if (nearlyHere.length > 0) return question(...nearlyHere.slice(0, MOST));
  return question(...namedAlike(gazetteer, name), ...nearly.slice(0, MOST));
}

/** "Lyon 3e", "Paris 11", "Marseille 13": an arrondissement, a département, or the question which. */
function inDistrict(
  { byInseeCode, byName }: Gazetteer,
  { name, arrondissement, bareNumber, departments, postcode }: TypedPlace,
): FoundCommunes | null {
  const number = arrondissement ?? bareNumber;
  if (number === null || districtsOf(name).length === 0) return null;
  const all = districtsOf(name).flatMap((code) => byInseeCode.get(code) ?? []);
  const city = byName.get(name)?.[0];
  const own = city?.commune.departmentCode ?? '';
  const district = byInseeCode.get(districtOf(name, number) ?? '');
  if (postcode !== null && !district?.commune.postcodes.includes(postcode)) {
    const named = all.find(({ commune }) => commune.postcodes.includes(postcode));
    return question(district, named, city);
  }
  if (arrondissement !== null) {
    const elsewhere = departments.length > 0 && !departments.includes(own);
    return district && !elsewhere ? onlyOne([district]) : question(district, city, ...all);
  }
  // "(13)" beside Marseille is its département, and so is 69 beside Lyon.
  if (departments.includes(own)) return null;
  const area = areaOfCode(String(number));
  const asDepartment = departments.length === 0 && area && departmentsIn(area).includes(own);
  const readings = [asDepartment ? city : undefined, district].flatMap((entry) => entry ?? []);
  return readings.length > 0 ? onlyOne(readings) : question(city, ...all);
}

function byPostcode(gazetteer: Gazetteer, typed: TypedPlace, postcode: string): FoundCommunes {
  const { name, cedex } = typed;
  const all = gazetteer.byPostcode.get(postcode) ?? [];
  if (name === '') {
    if (all.length > 0) return onlyOne(all);
    // A code that is no postcode is read as an INSEE code; a CEDEX is neither.
    const code = cityOfPostcode(postcode) ?? (cedex ? '' : postcode);
    const entry = gazetteer.byInseeCode.get(code);
    return entry ? onlyOne([entry]) : byStart(gazetteer, '', postcode.slice(0, 3));
  }
  const alike = namedAlike(gazetteer, name);
  const here = alike.filter(({ commune }) => commune.postcodes.includes(postcode));
  if (here.length > 0) {
    const districts = all.filter(
      ({ commune }) => cityOfDistrict(commune.inseeCode) === here[0]?.commune.inseeCode,
    );
    return onlyOne(districts.length > 0 ? districts : here);
  }
  const nearlyHere = nearlyNamed(gazetteer, name).filter(({ commune }) =>
    commune.postcodes.includes(postcode),
  );
  if (nearlyHere.length > 0) return question(...nearlyHere);
  const inDepartment = namedAlike(gazetteer, name, departmentsOfPostcode(postcode));
  // The post keeps codes for firms and mail boxes: the name says where they are, the code in which département.
  if (all.length === 0 && inDepartment.length > 0) return onlyOne(inDepartment);
  return question(...inDepartment, ...alike, ...all);
}

/** Whose postcode begins so, and whose name too where one was typed. Never certain. */
function byStart(gazetteer: Gazetteer, name: string, start: string): FoundCommunes {
  const named = name === '' ? gazetteer.entries : nearlyNamed(gazetteer, name);
  const found = named.filter(
    ({ commune, formerName }) =>
      (formerName === null || name !== '') &&
      commune.postcodes.some((postcode) => postcode.startsWith(start)),
  );
  return question(...found.slice(0, MOST));
}
