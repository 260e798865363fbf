import { areaOfCode, areasNamed } from '../geography/places/area-names';
import type { Gazetteer } from '../geography/places/gazetteer';
import type { PlaceResolution } from '../geography/places/place';
import { resolvePlace } from '../geography/places/resolve-place';
import { searchName } from '../geography/places/search-name';
import { PLAIN_WORDS } from './lexicon/plain-words';
import { LEXICON_WORDS } from './lexicon/lexicon';
import type { FoundPhrase } from './match-phrases';
import { nearestName } from './nearest-name';

/** Words that a place's name may have: "Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson" has eight. */
const LONGEST_NAME = 8;
/** Words after which a place is named. */
const BEFORE_A_PLACE = new Set(
  'a au aux vers sur pres autour dans en de du d near in around at from'.split(' '),
);
/** Words that begin a name and are none alone. */
const BEGINNINGS = new Set(['saint', 'sainte', 'st', 'ste', 'la', 'le', 'les']);
const JOINS = new Set('et ou dans de du des la le les l a au aux d en'.split(' '));
/** People from whom on a place is known by its bare name though that is an ordinary word too. */
const WELL_KNOWN = 10_000;
/** People from whom on a place is meant by its bare name among other words. */
const LIKELY_MEANT = 2_000;
/** What a slip takes from the ten that each word of a name counts. */
const SLIP = 6;
/** Words of a name in which slips are forgiven. */
const LONGEST_WITH_SLIPS = 4;

/** A département or region weighs as a large city does. */
const PEOPLE_OF_AN_AREA = 300_000;

/** The words that name a place, from `start` to before `end`, and what place that is. */
export type FoundPlace = { start: number; end: number; resolution: PlaceResolution };

type Window = { start: number; end: number; text: string; score: number };

/**
 * Finds the words that name a place among others: the longest name, the one said after "à", the larger place; a name with
 * a slip or two, or the beginnings of its words, where no name fits as well.
 */
export function findPlace(
  gazetteer: Gazetteer,
  words: readonly string[],
  phrases: readonly FoundPhrase[],
): FoundPlace | null {
  const said = new Set(phrases.flatMap(({ start, end }) => places(start, end)));
  let best: Window | null = null;
  for (let start = 0; start < words.length; start++)
    for (let end = Math.min(words.length, start + LONGEST_NAME); end > start; end--) {
      const window = windowOf(gazetteer, words, said, start, end);
      if (window && window.score > (best?.score ?? 0)) best = window;
    }
  if (!best) return null;
  const { start, end, text } = best;
  const resolution = resolvePlace(gazetteer, text, 'ANY');
  const isKnown = resolution.certain !== null || resolution.choices.length > 0;
  return isKnown ? { start, end, resolution } : null;
}

const places = (start: number, end: number): number[] =>
  Array.from({ length: end - start }, (_, index) => start + index);

/** The words from `start` to `end` as a place's name, with how surely they are one; null when they name none. */
function windowOf(
  gazetteer: Gazetteer,
  words: readonly string[],
  said: ReadonlySet<number>,
  start: number,
  end: number,
): Window | null {
  const here = words.slice(start, end);
  const isAfter = BEFORE_A_PLACE.has(words[start - 1] ?? '');
  const letters = here.filter((word) => !/\d/.test(word));
  const window = (score: number, text = here.join(' ')): Window => ({
    start,
    end,
    text,
    score: score + (isAfter ? 5 : 0),
  });
  if (letters.length === 0) {
    const score = here.length === 1 ? scoreOfNumber(here[0] ?? '', words[end] ?? '', isAfter) : 0;
    return score > 0 ? window(score) : null;
  }
  if (!isWhole(here)) return null;
  const isOrdinary = places(start, end).every(
    (at) => said.has(at) || PLAIN_WORDS.has(words[at] ?? ''),
  );
  const name = searchName(letters.join(' '));
  const people = peopleOf(gazetteer, name);
  if (people !== null) {
    const isAlone = words.length === here.length;
    const isLikely = isAfter || isAlone || here.length > 1 || people >= LIKELY_MEANT;
    const isMeant = (!isOrdinary && isLikely) || (people >= WELL_KNOWN && (isAfter || isAlone));
    return isMeant ? window(here.length * 10 + Math.log10(people + 1)) : null;
  }
  if (isOrdinary || letters.length < here.length || here.length > LONGEST_WITH_SLIPS) return null;
  if (here.length === 1 && LEXICON_WORDS.has(here[0] ?? '')) return null;
  const near = nearestName(gazetteer, name);
  return near && window(here.length * 10 - SLIP * near.slips + Math.log10(near.people), near.name);
}

/** Whether words can be a whole name: no article at the end, at most one number, which is a postcode or comes last. */
function isWhole(here: readonly string[]): boolean {
  const numbers = here.filter((word) => /\d/.test(word));
  const last = here.at(-1) ?? '';
  if (JOINS.has(last) || (here.length === 1 && BEGINNINGS.has(last))) return false;
  return (
    numbers.length === 0 ||
    (numbers.length === 1 && (/\d/.test(last) || /^\d{5}$/.test(here[0] ?? '')))
  );
}

function scoreOfNumber(word: string, next: string, isAfter: boolean): number {
  if (/^\d{5}$/.test(word)) return 30;
  if (/^(ans?|years?|yo|h|heures?|jours?|mois|fois)$/.test(next)) return 0;
  if (!/^(\d{1,3}|2[ab])$/.test(word) || areaOfCode(word) === null) return 0;
  return isAfter || word.length > 1 ? 8 : 0;
}

/** How many people live in the largest place of exactly this name; null when there is none. */
function peopleOf({ byName }: Gazetteer, name: string): number | null {
  const communes = (byName.get(name) ?? []).map(({ commune, formerName }) =>
    formerName === null ? commune.population : commune.population / 100,
  );
  const all = areasNamed(name).length > 0 ? [...communes, PEOPLE_OF_AN_AREA] : communes;
  return all.length === 0 ? null : Math.max(...all);
}
