import {
  LEXICON_WORDS,
  PHRASES_BY_FIRST_WORD,
  type LexiconPhrase,
  type SaidPart,
} from './lexicon/lexicon';
import { PLAIN_WORDS } from './lexicon/plain-words';
import { slipsBetween, slipsForgiven } from './slips';
import { soundOf } from './sounds';

/** A phrase of the lexicon where it was found: from the word `start` to before the word `end`. */
export type FoundPhrase = LexiconPhrase & { start: number; end: number };

/**
 * The phrases of the lexicon among words, the longest first where two of one part overlap; phrases of different parts
 * may share words ("café mémoire" says a kind and a theme).
 */
export function matchPhrases(words: readonly string[]): FoundPhrase[] {
  const found = words
    .flatMap((word, start) =>
      (PHRASES_BY_FIRST_WORD.get(word) ?? []).flatMap((phrase): FoundPhrase[] =>
        phrase.words.every((each, index) => words[start + index] === each)
          ? [{ ...phrase, start, end: start + phrase.words.length }]
          : [],
      ),
    )
    .toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  return found.filter(
    (phrase, index) => !found.slice(0, index).some((longer) => isTakenBy(longer, phrase)),
  );
}

/** Parts whose phrases may name a trouble besides: "mère bipolaire", "café mémoire". */
const NAMING_A_TROUBLE: readonly SaidPart[] = ['audience', 'kind'];

function isTakenBy(longer: FoundPhrase, phrase: FoundPhrase): boolean {
  if (longer.part === phrase.part) return longer.start < phrase.end && phrase.start < longer.end;
  const isLonger = longer.end - longer.start > phrase.end - phrase.start;
  const isInside = longer.start <= phrase.start && phrase.end <= longer.end;
  return isLonger && isInside && !NAMING_A_TROUBLE.includes(longer.part);
}

const WORDS_BY_SOUND: ReadonlyMap<string, string> = new Map(
  [...LEXICON_WORDS]
    .filter((word) => word.length > 3)
    .toReversed()
    .map((word) => [soundOf(word), word]),
);

/** The word as the lexicon writes it: itself, without a plural, or the one word that a slip or two make of it. */
export function correctedWord(word: string): string {
  if (LEXICON_WORDS.has(word) || PLAIN_WORDS.has(word)) return word;
  const singular = word.replace(/(?<=...)[sx]$/, '');
  if (LEXICON_WORDS.has(singular)) return singular;
  const alike = word.length > 4 ? WORDS_BY_SOUND.get(soundOf(word)) : undefined;
  return nearestWord(word, 1) ?? alike ?? nearestWord(word, 2) ?? word;
}

/** The word of the lexicon that is fewest slips away, at most as many as are given and as its length forgives. */
function nearestWord(word: string, most: number): string | null {
  const forgiven = Math.min(most, slipsForgiven(word.length));
  let nearest: string | null = null;
  let fewest = forgiven + 1;
  for (const known of LEXICON_WORDS) {
    if (fewest === 1 || known[0] !== word[0]) continue;
    const slips = slipsBetween(word, known, Math.min(fewest - 1, slipsForgiven(known.length)));
    if (slips < fewest) [nearest, fewest] = [known, slips];
  }
  return nearest;
}
