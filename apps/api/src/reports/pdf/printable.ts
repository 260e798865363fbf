/** The characters of the font in `assets`, as code points; a spec prints each of them. */
const PRINTED =
  '20-7e a0-ac ae-b4 b6-107 10a-113 116-11b 11e-123 126-127 12a-12b 12e-133 136-137 139-13e 141-148 150-155 158-15b 15e-165 16a-16b 16e-17e 192 218-21b 1e80-1e85 1e9e 1ef2-1ef3 2013-2014 2018-201a 201c-201e 2020 2022 2026 2039-203a 2044 20ac 2122 2212';

const code = (hex: string) => `\\u{${hex}}`;
const ranges = PRINTED.split(' ').map((range) => range.split('-').map(code).join('-'));
const UNPRINTED = new RegExp(`[^\\n${ranges.join('')}]`, 'gu');

/** Spaces and hyphens that the font lacks, and what stands for them. */
const LIKE: Readonly<Record<string, string>> = {
  '\u202f': '\u00a0',
  '\u2009': '\u00a0',
  '\u2010': '-',
  '\u2011': '-',
  '\t': ' ',
};

/**
 * The text as the font can print it: PDF/UA-1 refuses a whole document for one character without a glyph, so an emoji in
 * a name becomes a question mark.
 */
export const printable = (text: string): string =>
  text.normalize('NFC').replace(UNPRINTED, (character) => LIKE[character] ?? '?');
