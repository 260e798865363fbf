import { unaccent } from '../../identity/unaccent';

const WORDS: readonly (readonly [RegExp, string])[] = [
  [/\b(s|ss)\/\s*s\b\/?/g, ' sous '],
  [/\bss\//g, ' sous '],
  [/\bs\//g, ' sur '],
  [/\//g, ' sur '],
  [/&/g, ' et '],
  [/[^a-z0-9]+/g, ' '],
  [/ s (?=[a-z])/g, ' sur '],
  [/\bst(e?s?)\b/g, 'saint$1'],
  [/\blez\b/g, 'les'],
];

/** How the name of a place is compared: no accent, hyphen or apostrophe; "st", "ste", "s/" in full; "lez" as "lès". */
export function searchName(text: string): string {
  return WORDS.reduce((name, [from, to]) => name.replace(from, to), unaccent(text)).trim();
}

/** The name without its leading article: "La Réunion", "L’Haÿ-les-Roses", "Le Mans". */
export const withoutArticle = (name: string): string => name.replace(/^(le|la|les|l) (?=.)/, '');

/** The name without its article and "Saint": "malo" for Saint-Malo. */
export const withoutSaint = (name: string): string =>
  withoutArticle(name).replace(/^saint(e|es|s)? (?=.)/, '');

/** The name without spaces, for those who leave out an apostrophe or a hyphen: "lhaylesroses". */
export const compact = (name: string): string => name.replaceAll(' ', '');
