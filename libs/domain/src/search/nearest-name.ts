import type { Gazetteer } from '../geography/places/gazetteer';
import { slipsBetween, slipsForgiven } from './slips';
import { soundOf } from './sounds';

/** People from whom on a place is meant by a name with a slip, or by the beginnings of its words. */
const LIKELY_MEANT = 2_000;
/** Letters that each word of a name needs when it is only begun. */
const BEGUN = 3;
/** A name that is only begun is as unsure as one with so many slips. */
const BEGUN_AS_SLIPS = 2;

/** A commune whose name is nearly what was typed. */
export type NearName = { name: string; slips: number; people: number };

/**
 * The commune whose name is nearest to a typed one, the larger where several are: said alike, with a slip or two, or
 * begun ("sai eti"). Null when none is near, or the name is too short to tell.
 */
export function nearestName({ entries }: Gazetteer, name: string): NearName | null {
  const forgiven = slipsForgiven(name.length);
  const sound = soundOf(name);
  const beginnings = name.split(' ');
  const isBegun = beginnings.length > 1 && beginnings.every((word) => word.length >= BEGUN);
  let best: NearName | null = null;
  for (const { name: known, commune, formerName } of entries) {
    if (formerName !== null || commune.population < LIKELY_MEANT || known[0] !== name[0]) continue;
    let slips = slipsBetween(name, known, Math.min(forgiven, best?.slips ?? forgiven));
    if (slips > 1 && forgiven > 0 && soundOf(known) === sound) slips = 1;
    if (slips === Infinity && isBegun && begins(beginnings, known)) slips = BEGUN_AS_SLIPS;
    // They come with the most people first: of two as near, the first stays.
    if (slips < (best?.slips ?? Infinity))
      best = { name: known, slips, people: commune.population };
  }
  return best;
}

const begins = (beginnings: readonly string[], name: string): boolean => {
  const words = name.split(' ');
  return beginnings.every((beginning, index) => words[index]?.startsWith(beginning));
};
