import { slipsBetween } from '../slips';

/** Words that may stand between two words of a phrase where it says "…". */
const WORDS_BETWEEN = 3;
/** Letters from which on a slip is forgiven; two from the second number on. */
const ONE_SLIP = 6;
const TWO_SLIPS = 9;

type Part = { readonly words: readonly string[]; readonly after: number };

/** A phrase to be found among words. */
type Phrase = readonly Part[];

/**
 * Reads a phrase: words in a row, `a|b` for one or the other, `a*` for what begins so, `…` for up to three words
 * between. Words stand without accents, as typedWords writes them.
 */
export function phraseOf(text: string): Phrase {
  const parts: Part[] = [];
  let after = 0;
  for (const word of text.split(' ')) {
    if (word === '…') after = WORDS_BETWEEN;
    else {
      parts.push({ words: word.split('|'), after });
      after = 0;
    }
  }
  return parts;
}

/** How a word of a phrase is compared with a typed one. */
type Spelling = 'EXACT' | 'WITH_SLIPS';

/** Where the phrase stands among the words: the places of its words, for each place where it begins. */
export function occurrences(
  phrase: Phrase,
  words: readonly string[],
  spelling: Spelling,
): number[][] {
  return words.flatMap((_, start) => {
    const places = placesFrom(phrase, words, start, spelling);
    return places ? [places] : [];
  });
}

function placesFrom(
  [part, ...rest]: Phrase,
  words: readonly string[],
  start: number,
  spelling: Spelling,
): number[] | null {
  if (!part) return [];
  for (let place = start; place <= start + part.after && place < words.length; place++) {
    if (!part.words.some((word) => isWord(word, words[place] ?? '', spelling))) continue;
    const others = placesFrom(rest, words, place + 1, spelling);
    if (others) return [place, ...others];
  }
  return null;
}

function isWord(word: string, typed: string, spelling: Spelling): boolean {
  const start = word.endsWith('*') ? word.slice(0, -1) : null;
  if (start === null ? typed === word : typed.startsWith(start)) return true;
  if (spelling === 'EXACT') return false;
  return isNearly(start ?? word, start === null ? typed : typed.slice(0, start.length));
}

/** A slip is forgiven in a long word that begins alike. */
const isNearly = (word: string, typed: string): boolean =>
  word.length >= ONE_SLIP &&
  word[0] === typed[0] &&
  slipsBetween(word, typed, word.length >= TWO_SLIPS ? 2 : 1) !== Infinity;
