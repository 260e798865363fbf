import type { Compiled, Standing } from '../compile/compiled';
import { canTake } from '../explain/targets';
import { Random } from '../search/random';
import { Agenda } from '../sequence/agenda';
import type { Timed } from '../sequence/timed';
import { insertByRegret } from './insert';

/** Orders in which the gaps are filled, the first without chance. */
const ATTEMPTS = 4;

/** A contact (position) and where it goes. */
export type Placing = { contact: number; place: Standing };

/**
 * Fills gaps and touches nothing else: whatever stands keeps its time and its volunteers. Of several orders the one that
 * leaves the least weight without anybody; the same seed gives the same.
 */
export function fill(
  compiled: Compiled,
  timed: Pick<Timed, 'plan' | 'starts'>,
  gaps: readonly number[],
  seed = 1,
): Timed {
  const open = gaps.filter((contact) => !timed.plan[contact]);
  const before = new Agenda(compiled, timed);
  const weightLeft = (agenda: Agenda) =>
    open.reduce(
      (sum, contact) => sum + (agenda.at(contact) ? 0 : agenda.needOf(contact).weight),
      0,
    );
  const random = new Random(seed);
  let best = before.in(compiled);
  insertByRegret(best, open);
  for (let attempt = 1; attempt < ATTEMPTS && weightLeft(best) > 0; attempt++) {
    const other = before.in(compiled);
    insertByRegret(other, open, random);
    if (weightLeft(other) < weightLeft(best)) best = other;
  }
  return best.timed();
}

/** Whether contacts can be put in one after the other, each beside those before it, with no hard rule broken. */
export function canFill(
  compiled: Compiled,
  timed: Pick<Timed, 'plan' | 'starts'>,
  placings: readonly Placing[],
): boolean {
  const agenda = new Agenda(compiled, timed);
  return placings.every(({ contact, place }) => {
    if (agenda.at(contact) || !canTake(agenda, contact, place)) return false;
    agenda.put(contact, place);
    return true;
  });
}
