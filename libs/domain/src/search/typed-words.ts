import { unaccent } from '../identity/unaccent';

/**
 * What was typed as words to compare: no accent, no capital, apostrophes and hyphens as spaces, letters of any script;
 * the letters of an abbreviation together ("T.O.C." is "toc"), a number apart from a name ("lyon3").
 */
export const typedWords = (text: string): string[] =>
  unaccent(text)
    .replace(/(?<!\p{L})(?:\p{L}\.){2,}\p{L}?(?!\p{L})/gu, (letters) => letters.replaceAll('.', ''))
    .replace(/(\p{L}{3})(\d{1,2})(?![\p{L}\d])/gu, '$1 $2')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
