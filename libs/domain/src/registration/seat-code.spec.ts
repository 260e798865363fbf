import fc from 'fast-check';
import {
  formatSeatCode,
  readSeatCode,
  SEAT_CODE_ALPHABET,
  SEAT_CODE_LENGTH,
  seatCodeOf,
} from './seat-code';

const code = fc.bigInt({ min: 0n, max: 2n ** 256n - 1n }).map(seatCodeOf);

describe('the code of a seat', () => {
  it('is read back however it is typed', () =>
    fc.assert(
      fc.property(
        code,
        fc.constantFrom(' ', '-', '.', '–', ''),
        fc.boolean(),
        (made, between, small) => {
          const typed = ` ${[...made].join(between)} `;
          expect(readSeatCode(small ? typed.toLowerCase() : typed)).toBe(made);
          expect(readSeatCode(formatSeatCode(made))).toBe(made);
        },
      ),
    ));

  it('is shown in three groups', () => expect(formatSeatCode('K7M4QX9TPF')).toBe('K7M-4QX-9TPF'));

  it('has none of the letters that are taken for one another, and more than 43 bits', () => {
    expect(SEAT_CODE_ALPHABET).not.toMatch(/[AEIOU0125BLNSZ8]/);
    expect(new Set(SEAT_CODE_ALPHABET).size).toBe(SEAT_CODE_ALPHABET.length);
    expect(SEAT_CODE_LENGTH * Math.log2(SEAT_CODE_ALPHABET.length)).toBeGreaterThan(43.9);
  });

  it('uses every letter of its alphabet in every place', () => {
    const seen = Array.from({ length: SEAT_CODE_LENGTH }, () => new Set<string>());
    for (let n = 0n; n < 2000n; n++)
      [...seatCodeOf(n * 0x9e3779b97f4a7c15n ** 3n)].forEach((letter, at) => seen[at]?.add(letter));
    expect(seen.map(({ size }) => size)).toEqual(seen.map(() => SEAT_CODE_ALPHABET.length));
  });

  it.each(['', 'K7M-4QX-9TP', 'K7M-4QX-9TPFF', 'K7M-4QX-9TPO', 'K7M/4QX/9TPF', 'K'.repeat(500)])(
    'is not %.20s',
    (typed) => expect(readSeatCode(typed)).toBeNull(),
  );
});
