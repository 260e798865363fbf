import { unaccent } from '../identity/unaccent';

/** What was typed as words to compare: no accent, no capital, apostrophes and hyphens as spaces, letters of any script. */
export const typedWords = (text: string): string[] =>
  unaccent(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
