import { slipsBetween } from './slips';
import { soundOf } from './sounds';

describe('slips between two words', () => {
  it.each([
    ['toulouse', 'tolouse', 1],
    ['grenoble', 'grenobel', 1],
    ['depression', 'depresion', 1],
    ['schizophrenie', 'schyzofrenie', 3],
    ['lyon', 'lyon', 0],
    ['', 'ab', 2],
  ])('%s and %s are %i apart, either way', (a, b, slips) => {
    expect(slipsBetween(a, b, 5)).toBe(slips);
    expect(slipsBetween(b, a, 5)).toBe(slips);
  });

  it('are not counted beyond what is forgiven', () => {
    expect(slipsBetween('bordeaux', 'marseille', 2)).toBe(Infinity);
    expect(slipsBetween('a', 'abcd', 2)).toBe(Infinity);
  });
});

describe('how a word sounds', () => {
  it.each([
    ['fobie', 'phobie'],
    ['bordeau', 'bordeaux'],
    ['toulouze', 'toulouse'],
    ['anxiete', 'anxietee'],
    ['schizophrenie', 'skizofrenie'],
  ])('%s as %s', (typed, known) => expect(soundOf(typed)).toBe(soundOf(known)));
});
