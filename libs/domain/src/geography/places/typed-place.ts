import { unaccent } from '../../identity/unaccent';
import { areaOfCode, areasNamed, departmentsIn } from './area-names';
import { districtsOf } from './districts';
import { searchName } from './search-name';

/** A typed place taken apart. What was not typed is null or empty. */
export type TypedPlace = {
  /** The words that name it, as searchName writes them. */
  name: string;
  postcode: string | null;
  /** A code that can be no postcode: "2A004". */
  inseeCode: string | null;
  /** Two to four figures that begin a postcode and are no département. */
  postcodeStart: string | null;
  /** The départements named beside it: "(2A)", "54", "(Rhône)", ", La Réunion". */
  departments: string[];
  arrondissement: number | null;
  /** A number that may be an arrondissement or a département: "Marseille 13". */
  bareNumber: number | null;
  /** A code of the post for firms, which lies in no commune's list of postcodes. */
  cedex: boolean;
};

const ROMAN: Readonly<Record<string, number>> = Object.fromEntries(
  'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'
    .split(' ')
    .map((numeral, index) => [numeral, index + 1]),
);
const ORDINAL = /\b(\d{1,2}) ?(?:er|ere|ers|e|em|eme|ieme|nd|nde|st|rd|th)\b/;
const ROMAN_ORDINAL = /\b([ivx]{1,5}) ?(?:er|e|eme)\b/;
const DISTRICT_WORD = /\b(?:arrondissements?|arrdt|ardt|arr|district)\b\.?/g;
const ENGLISH: Readonly<Record<string, string>> = {
  lyons: 'lyon',
  marseilles: 'marseille',
  dunkirk: 'dunkerque',
};

/** Takes a typed place apart into its name, codes and the area it is said to be in. Pure reading: nothing is looked up. */
export function readTypedPlace(text: string): TypedPlace {
  const typed: TypedPlace = {
    name: '',
    postcode: null,
    inseeCode: null,
    postcodeStart: null,
    departments: [],
    arrondissement: null,
    bareNumber: null,
    cedex: false,
  };
  let rest = unaccent(text).replace(/\s+/g, ' ').trim();
  const take = (pattern: RegExp, use: (match: RegExpExecArray) => void) => {
    const match = pattern.exec(rest);
    if (!match) return;
    rest = `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`;
    use(match);
  };
  rest = rest.replace(/(?:, ?| ?\(|(?<!\bde) )france\)?$/, '');
  take(/\bcedex\b ?\d{0,2}/, () => (typed.cedex = true));
  take(/\b(2[ab]) ?(\d{3})\b/, ([, start = '', end = '']) => {
    typed.inseeCode = start.toUpperCase() + end;
  });
  take(/\b(?:f ?- ?)?(\d{2}) ?(\d{3})\b/, ([, start = '', end = '']) => {
    typed.postcode = start + end;
  });
  take(/\(([^()]+)\)\s*$/, ([whole, within = '']) => {
    const departments = departmentsNamed(within);
    if (/^\d{1,2}$/.test(within.trim())) typed.bareNumber = Number(within);
    if (departments.length > 0) typed.departments = departments;
    else rest = `${rest} ${whole.replace(/[()]/g, ' ')}`;
  });
  take(/,([^,]+)$/, ([whole, within = '']) => {
    const city = districtsOf(searchName(within)).length > 0;
    const departments = city ? [] : departmentsNamed(within);
    if (departments.length > 0 && typed.departments.length === 0) typed.departments = departments;
    else rest = `${rest} ${whole.slice(1)}`;
  });
  rest = withArrondissement(rest, typed);
  take(/\b(?:2[ab]|\d{1,4})\b/, ([code]) => useNumber(code, typed));
  const name = searchName(rest);
  typed.name = ENGLISH[name] ?? name;
  return typed;
}

/** The départements of an area that is named or numbered: "2A", "Rhône", "la Réunion". */
function departmentsNamed(text: string): string[] {
  const name = searchName(text);
  const area = /^(\d{1,3}|2[ab])$/.test(name) ? areaOfCode(name) : null;
  return (area ? [area] : areasNamed(name)).flatMap(departmentsIn);
}

/** Reads "3e arrondissement" where the words around it are the name of a city that has some; else leaves the text. */
function withArrondissement(text: string, typed: TypedPlace): string {
  const without = text.replace(DISTRICT_WORD, ' ');
  const match = ORDINAL.exec(without) ?? ROMAN_ORDINAL.exec(without);
  const said = without !== text;
  const bare = match ? null : /(?<=^| )([ivx]{1,5}|\d{1,2})(?= |$)/.exec(without);
  const found = match ?? bare;
  if (!found) return text;
  const city = searchName(without.replace(found[0], ' ')).replace(/^(?:de|of) | (?:de|of)$/g, '');
  const name = ENGLISH[city] ?? city;
  const number = ROMAN[found[1] ?? ''] ?? Number(found[1]);
  if (districtsOf(name).length === 0) return text;
  if (match || said) typed.arrondissement = number;
  else typed.bareNumber = number;
  return name;
}

function useNumber(code: string, typed: TypedPlace): void {
  const area = areaOfCode(code);
  if (area && typed.departments.length === 0) typed.departments = departmentsIn(area);
  else if (!area && code.length > 1) typed.postcodeStart = code;
}
