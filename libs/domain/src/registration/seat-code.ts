/**
 * What seat codes are written in: no vowel, so that no code is a word, and of letters and digits that are taken for one
 * another on paper or by phone only one (7 for 1, 3 for B and 8, M for N, J for I and L).
 */
export const SEAT_CODE_ALPHABET = '34679CDFGHJKMPQRTVWXY';

/** How many characters a code has: 21^10, between 2^43 and 2^44 codes. */
export const SEAT_CODE_LENGTH = 10;

/** The code that a number of at least 64 random bits stands for. */
export function seatCodeOf(random: bigint): string {
  const base = BigInt(SEAT_CODE_ALPHABET.length);
  let code = '';
  for (let rest = random; code.length < SEAT_CODE_LENGTH; rest /= base)
    code += SEAT_CODE_ALPHABET[Number(rest % base)];
  return code;
}

/** A code as it is shown and read out: K7M-4QX-9TPF. */
export const formatSeatCode = (code: string): string =>
  [code.slice(0, 3), code.slice(3, 6), code.slice(6)].join('-');

/** The code that somebody typed, in either case, with spaces, dashes or dots anywhere; null where it cannot be one. */
export function readSeatCode(typed: string): string | null {
  // More than this is no slip of a finger.
  if (typed.length > 40) return null;
  const code = typed.toUpperCase().replace(/[\s.\-‐‑–—_]/g, '');
  return code.length === SEAT_CODE_LENGTH &&
    [...code].every((letter) => SEAT_CODE_ALPHABET.includes(letter))
    ? code
    : null;
}
