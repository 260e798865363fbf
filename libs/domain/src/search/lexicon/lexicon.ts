import { FACETS, type FacetKey } from '../../listings/facets';
import { typedWords } from '../typed-words';
import {
  FACILITATION_WORDS,
  FORMAT_WORDS,
  KIND_WORDS,
  LANGUAGE_WORDS,
  RHYTHM_WORDS,
} from './manners';
import { AUDIENCE_WORDS } from './people';
import { THEME_WORDS } from './themes';
import {
  ACCESS_WORDS,
  COST_WORDS,
  DAY_WORDS,
  NEAR_ME_WORDS,
  REGISTRATION_WORDS,
  SOON_WORDS,
  TIME_WORDS,
} from './wishes';

/** What part of a search a phrase says: a facet, how soon, or near whoever searches. */
export type SaidPart = FacetKey | 'soon' | 'nearMe';
/** A phrase of the lexicon: its words without accents, and what it says. */
export type LexiconPhrase = { words: readonly string[]; part: SaidPart; value: string };

type Words = Partial<Record<string, readonly string[]>>;

const BY_PART: Readonly<Partial<Record<SaidPart, Words>>> = {
  theme: THEME_WORDS,
  audience: AUDIENCE_WORDS,
  format: FORMAT_WORDS,
  facilitation: FACILITATION_WORDS,
  kind: KIND_WORDS,
  language: LANGUAGE_WORDS,
  rhythm: RHYTHM_WORDS,
  day: DAY_WORDS,
  time: TIME_WORDS,
  cost: COST_WORDS,
  registration: REGISTRATION_WORDS,
  access: ACCESS_WORDS,
  soon: SOON_WORDS,
  nearMe: { NEAR_ME: NEAR_ME_WORDS },
};

/** Facets whose labels people type as they stand. */
const LABELLED: readonly SaidPart[] = ['theme'];

/** Every phrase of the lexicon. The labels of the themes belong to it. */
export const LEXICON: readonly LexiconPhrase[] = Object.entries(BY_PART).flatMap(([part, values]) =>
  Object.entries(values).flatMap(([value, lists = []]) =>
    [...lists.flatMap((list) => list.split(',')), ...labels(part as SaidPart, value)].map(
      (phrase) => ({ words: typedWords(phrase), part: part as SaidPart, value }),
    ),
  ),
);

function labels(part: SaidPart, value: string): string[] {
  if (!LABELLED.includes(part)) return [];
  const { [value as 'DEPRESSION']: label } = FACETS.theme.values;
  return [label.fr, label.en].map((text) => text.replace(/\([^)]*\)/g, ''));
}

/** The phrases by their first word, the longest first. */
export const PHRASES_BY_FIRST_WORD: ReadonlyMap<string, readonly LexiconPhrase[]> = new Map(
  [...Map.groupBy(LEXICON, ({ words }) => words[0] ?? '')].map(([first, phrases]) => [
    first,
    phrases.toSorted((a, b) => b.words.length - a.words.length),
  ]),
);

/** Every word that stands in a phrase. */
export const LEXICON_WORDS: ReadonlySet<string> = new Set(LEXICON.flatMap(({ words }) => words));
