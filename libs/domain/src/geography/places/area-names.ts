import { DEPARTMENTS, regionName } from '../departments';
import type { AreaPlace } from './place';
import { searchName, withoutArticle } from './search-name';

// Names by which areas go besides their own, in French and in English.
const ALIASES: Readonly<Record<string, string>> = {
  paca: '93',
  'region sud': '93',
  idf: '11',
  aura: '84',
  'region parisienne': '11',
  'paris region': '11',
  'greater paris': '11',
  corsica: '94',
  corse: '94',
  brittany: '53',
  normandy: '28',
  burgundy: '27',
  'centre val de loire': '24',
};
const DEPARTMENT_ALIASES: Readonly<Record<string, string>> = {
  'french guiana': '973',
  guiana: '973',
  'reunion island': '974',
  'ile de la reunion': '974',
  'saint barth': '977',
  'saint barths': '977',
  'saint barts': '977',
  'french polynesia': '987',
  tahiti: '987',
  'new caledonia': '988',
  caledonie: '988',
  'wallis and futuna': '986',
  wallis: '986',
  'saint pierre and miquelon': '975',
  belfort: '90',
};

// Regions of before 2016, which people still say, by the départements that they were.
const FORMER_REGIONS: Readonly<Record<string, readonly string[]>> = {
  alsace: ['67', '68'],
  aquitaine: ['24', '33', '40', '47', '64'],
  auvergne: ['03', '15', '43', '63'],
  bourgogne: ['21', '58', '71', '89'],
  'basse normandie': ['14', '50', '61'],
  'champagne ardenne': ['08', '10', '51', '52'],
  'franche comte': ['25', '39', '70', '90'],
  'haute normandie': ['27', '76'],
  'languedoc roussillon': ['11', '30', '34', '48', '66'],
  limousin: ['19', '23', '87'],
  lorraine: ['54', '55', '57', '88'],
  'midi pyrenees': ['09', '12', '31', '32', '46', '65', '81', '82'],
  'nord pas de calais': ['59', '62'],
  picardie: ['02', '60', '80'],
  'poitou charentes': ['16', '17', '79', '86'],
  'rhone alpes': ['01', '07', '26', '38', '42', '69', '73', '74'],
};

const department = (code: string): AreaPlace => ({
  kind: 'DEPARTMENT',
  code,
  name: DEPARTMENTS.find((each) => each.code === code)?.name ?? code,
});
const region = (code: string): AreaPlace => ({ kind: 'REGION', code, name: regionName(code) });

function named(): Map<string, AreaPlace[]> {
  const areas = new Map<string, AreaPlace[]>();
  const add = (name: string, ...list: AreaPlace[]) => {
    for (const key of new Set([name, withoutArticle(name)])) areas.set(key, list);
  };
  for (const [name, codes] of Object.entries(FORMER_REGIONS)) add(name, ...codes.map(department));
  for (const { regionCode } of DEPARTMENTS)
    add(searchName(regionName(regionCode)), region(regionCode));
  for (const { code, name } of DEPARTMENTS) add(searchName(name), department(code));
  for (const [name, code] of Object.entries(ALIASES)) add(name, region(code));
  for (const [name, code] of Object.entries(DEPARTMENT_ALIASES)) add(name, department(code));
  return areas;
}

const BY_NAME: ReadonlyMap<string, AreaPlace[]> = named();

/** The départements and regions of a name as searchName writes it; several for a region that is no more. */
export const areasNamed = (name: string): readonly AreaPlace[] =>
  BY_NAME.get(name) ?? BY_NAME.get(withoutArticle(name)) ?? [];

/** The codes of the départements of an area. */
export const departmentsIn = ({ kind, code }: AreaPlace): string[] =>
  kind === 'DEPARTMENT'
    ? [code]
    : DEPARTMENTS.filter(({ regionCode }) => regionCode === code).map((each) => each.code);

/** The area of a département's number as people write it: "69", "1", "2a", "974"; "20" is Corsica. Null: none such. */
export function areaOfCode(typed: string): AreaPlace | null {
  const code = typed.toUpperCase().padStart(2, '0');
  if (code === '20') return region('94');
  return DEPARTMENTS.some((each) => each.code === code) ? department(code) : null;
}

/** The same départements as one département or region where they are one, else one by one. */
export function areasOfDepartments(codes: readonly string[]): readonly AreaPlace[] {
  const [first, ...others] = codes;
  const whole = DEPARTMENTS.find(({ code }) => code === first)?.regionCode;
  if (others.length > 0 && whole !== undefined) {
    const area = region(whole);
    if (departmentsIn(area).length === codes.length) return [area];
  }
  return codes.map(department);
}

/** The départements in which a postcode may lie, by its beginning: three figures overseas, two elsewhere. */
export function departmentsOfPostcode(postcode: string): string[] {
  if (/^20[01]/.test(postcode)) return ['2A'];
  if (/^20/.test(postcode)) return ['2B'];
  const code = postcode.slice(0, /^9[78]/.test(postcode) ? 3 : 2);
  // Saint-Barthélemy and Saint-Martin keep postcodes of Guadeloupe.
  return code === '971' ? ['971', '977', '978'] : [code];
}
