import type { Gazetteer } from '../geography/places/gazetteer';
import type { PlaceResolution } from '../geography/places/place';
import type { FacetKey, FacetsAsked } from '../listings/facets';
import { dangersIn, type Danger } from './danger';
import { PLAIN_WORDS } from './lexicon/plain-words';
import type { SaidPart } from './lexicon/lexicon';
import { correctedWord, matchPhrases, type FoundPhrase } from './match-phrases';
import { findPlace } from './place-in-words';
import { ageIn, hourIn } from './numbers-in-words';
import { typedWords } from './typed-words';

/** How soon somebody wants to go. */
export const SOON = ['TODAY', 'WEEK', 'FORTNIGHT', 'MONTH'] as const;
export type Soon = (typeof SOON)[number];

/** What a typed search says. */
export type SearchRead = {
  facets: FacetsAsked;
  soon: Soon | null;
  /** Near whoever searches, who alone knows where that is. */
  nearMe: boolean;
  /** What the words that name a place are; null where none do. */
  place: PlaceResolution | null;
  /** The words that were not understood, to be looked for as they stand. */
  rest: string;
  dangers: Danger[];
};

/** Themes that many groups have beside one of their own: another theme that is said counts before them. */
const WIDE_THEMES: readonly string[] = [
  'MENTAL_HEALTH_GENERAL',
  'PSYCHOSOCIAL_DISABILITY',
  'CARER_LIFE',
  'LOSS_OF_AUTONOMY',
  'ISOLATION',
  'WELLBEING',
  'BURNOUT',
];
/** Of the dead one speaks as of the living: whose death it was says not whom the group is for. */
const OF_THE_DEAD: readonly string[] = ['BEREAVEMENT'];

/**
 * Reads a search as somebody types it, in French or English: what it is about, for whom, how, when and where; plural,
 * slips of the finger and missing accents do not matter. Pure; nothing of the text is kept.
 */
export function readSearch(gazetteer: Gazetteer, text: string): SearchRead {
  const typed = typedWords(text);
  const place = findPlace(gazetteer, typed, matchPhrases(typed.map(correctedWord)));
  const words = typed.map((word, index) =>
    place && index >= place.start && index < place.end ? '' : word,
  );
  const corrected = words.map((word) => (word === '' ? '' : correctedWord(word)));
  const phrases = matchPhrases(corrected);
  const age = ageIn(words);
  const hour = hourIn(words);
  const used = new Set([...age.places, ...hour.places]);
  for (const { start, end } of phrases) for (let at = start; at < end; at++) used.add(at);
  const facets = facetsOf(phrases);
  if (age.isYoung && facets.audience === undefined) facets.audience = 'YOUNG_PEOPLE';
  if (hour.part && facets.time === undefined) facets.time = hour.part;
  const said = (part: SaidPart) => phrases.find((phrase) => phrase.part === part)?.value;
  return {
    facets,
    soon: (said('soon') as Soon | undefined) ?? null,
    nearMe: said('nearMe') !== undefined,
    place: place?.resolution ?? null,
    rest: corrected
      .filter((word, index) => word !== '' && !used.has(index) && !PLAIN_WORDS.has(word))
      .join(' '),
    dangers: dangersIn(text),
  };
}

function facetsOf(phrases: readonly FoundPhrase[]): FacetsAsked {
  const facets: Partial<Record<FacetKey, string>> = {};
  for (const { part, value } of phrases.toSorted(byWeight)) {
    if (part === 'soon' || part === 'nearMe') continue;
    facets[part] ??= value;
  }
  if (OF_THE_DEAD.includes(facets.theme ?? '')) delete facets.audience;
  return facets as FacetsAsked;
}

/** A theme of its own before a wide one; then what was said first. */
const byWeight = (a: FoundPhrase, b: FoundPhrase): number =>
  Number(WIDE_THEMES.includes(a.value)) - Number(WIDE_THEMES.includes(b.value)) ||
  a.start - b.start;
