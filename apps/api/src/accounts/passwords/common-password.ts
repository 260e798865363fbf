import { DomainError, unaccent } from '@presence/domain';
import { COMMON_WORDS } from './common-words';

const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
  '!': 'i',
  '€': 'e',
};

/** Rows that fingers walk along, and what is learnt by heart; each also backwards. */
const WALKS = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890123456789',
  'azertyuiopqsdfghjklmwxcvbn',
  'qwertyuiopasdfghjklzxcvbnm',
  'qwertzuiopasdfghjklyxcvbnm',
  '1q2w3e4r5t6y7u8i9o0p',
  '1a2z3e4r5t6y7u8i9o0p',
  'q1w2e3r4t5y6u7i8o9p0',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
  '1aqw2zsx3edc4rfv5tgb6yhn7ujn',
  'qazwsxedcrfvtgbyhnujmikolp',
  '31415926535897932384',
  '112233445566778899',
  'aabbccddeeffgghhiijj',
].flatMap((walk) => [walk, [...walk].reverse().join('')]);

/** "abcabcabcabc": a piece of at most `longest` letters said again and again. */
function repeats(text: string, longest: number): boolean {
  for (let length = 1; length <= Math.min(longest, text.length / 2); length++) {
    if (
      text ===
      text
        .slice(0, length)
        .repeat(Math.ceil(text.length / length))
        .slice(0, text.length)
    )
      return true;
  }
  return false;
}

/** Whether the text is one or two common words or walks of five keys or more, and digits, with nothing else in it. */
function guessable(text: string): boolean {
  const fewest = new Map([[0, 0]]);
  const reach = (to: number, words: number) =>
    fewest.set(to, Math.min(words, fewest.get(to) ?? Infinity));
  for (let at = 0; at < text.length; at++) {
    const words = fewest.get(at);
    if (words === undefined) continue;
    if (/\d/.test(text[at] ?? '')) reach(at + 1, words);
    for (const word of COMMON_WORDS)
      if (text.startsWith(word, at)) reach(at + word.length, words + 1);
    for (let length = 5; at + length <= text.length; length++) {
      if (!WALKS.some((walk) => walk.includes(text.slice(at, at + length)))) break;
      reach(at + length, words + 1);
    }
  }
  // Three words and more make a phrase, which is what we advise.
  return (fewest.get(text.length) ?? Infinity) <= 2;
}

/**
 * Whether a password is of the kinds that lists of breached passwords are full of: words everybody thinks of with
 * digits and signs around, rows of the keyboard, repetitions, in any case and with signs for letters.
 */
export function isCommonPassword(password: string): boolean {
  const plain = unaccent(password);
  const bare = plain.replace(/[^a-z0-9]/g, '');
  const read = [...plain]
    .map((sign) => LEET[sign] ?? sign)
    .join('')
    .replace(/[^a-z0-9]/g, '');
  const trimmed = plain.replace(/^[^a-z]+|[^a-z]+$/g, '');
  const readTrimmed = [...trimmed]
    .map((sign) => LEET[sign] ?? sign)
    .join('')
    .replace(/[^a-z0-9]/g, '');
  if (repeats(plain, 6) || (bare.length > 0 && repeats(bare, 6))) return true;
  if (new Set(plain).size < 5) return true;
  return [bare, read, readTrimmed].some((text) => guessable(text));
}

/** @throws DomainError PASSWORD_TOO_COMMON at the field */
export function assertUncommon(password: string, field: string): void {
  if (isCommonPassword(password))
    throw new DomainError('PASSWORD_TOO_COMMON', {}, [
      { path: [field], message: 'PASSWORD_TOO_COMMON' },
    ]);
}
