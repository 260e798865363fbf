import { Random } from './random';
import { Recreate } from './recreate';
import { MakeWay } from './make-way';
import type { Places, State } from './state';

/** How to search: from which temperature to which, over how many moves, and what one point of cover is worth. */
export type Schedule = {
  moves: number;
  hot: number;
  cold: number;
  /** What a point of uncovered weight counts against a point of quality. */
  coverWorth: number;
  /** Stop as soon as no more than this is uncovered. */
  enough?: number;
  /** Share of the moves that aim at a contact nobody comes to. */
  aim: number;
};

/** Called now and then with the share of moves done, and how many were made since the last call; true stops. */
type Watch = (share: number, best: Best, made: number) => boolean;

/** The best plan found: places, and its cost. */
export type Best = Places & { uncovered: number; quality: number };

export function snapshot(state: State): Best {
  const { uncovered, quality } = state;
  return {
    halfDay: state.halfDay.slice(),
    first: state.first.slice(),
    second: state.second.slice(),
    own: state.own.slice(),
    uncovered,
    quality,
  };
}

/** Brings a state to the places of a plan found before. */
export function restore(state: State, best: Places): void {
  const contacts = state.halfDay.length;
  const differs = (c: number) =>
    state.halfDay[c] !== best.halfDay[c] ||
    state.first[c] !== best.first[c] ||
    state.second[c] !== best.second[c];
  const changed: number[] = [];
  for (let c = 0; c < contacts; c++) {
    if (!differs(c)) continue;
    changed.push(c);
    if (state.halfDay[c]! >= 0) state.remove(c);
  }
  for (const c of changed) {
    if (best.halfDay[c]! >= 0)
      state.place(c, best.halfDay[c]!, best.first[c]!, best.second[c]!, best.own[c]!);
  }
}

/** Contacts changed since a moment, with where they stood then. */
class Changes {
  readonly list: number[] = [];
  private readonly has: Uint8Array;
  private readonly halfDay: Int32Array;
  private readonly first: Int32Array;
  private readonly second: Int32Array;
  private readonly own: Float64Array;

  constructor(private readonly state: State) {
    const contacts = state.halfDay.length;
    this.has = new Uint8Array(contacts);
    this.halfDay = new Int32Array(contacts);
    this.first = new Int32Array(contacts);
    this.second = new Int32Array(contacts);
    this.own = new Float64Array(contacts);
  }

  readonly note = (contact: number): void => {
    if (this.has[contact]) return;
    this.has[contact] = 1;
    this.list.push(contact);
    this.halfDay[contact] = this.state.halfDay[contact]!;
    this.first[contact] = this.state.first[contact]!;
    this.second[contact] = this.state.second[contact]!;
    this.own[contact] = this.state.own[contact]!;
  };

  undo(): void {
    const { state, list } = this;
    for (const c of list) if (state.halfDay[c]! >= 0) state.remove(c);
    for (const c of list)
      if (this.halfDay[c]! >= 0)
        state.place(c, this.halfDay[c]!, this.first[c]!, this.second[c]!, this.own[c]!);
  }

  clear(): void {
    for (const contact of this.list) this.has[contact] = 0;
    this.list.length = 0;
  }
}

/**
 * Ruin and recreate under simulated annealing: a move that costs more is kept with a chance that falls as the
 * temperature does. Returns the best met, cover first; the state stands there at the end.
 */
export function anneal(
  state: State,
  seed: number,
  schedule: Schedule,
  watch: Watch = () => false,
): Best {
  const { moves, hot, cold, coverWorth, aim, enough = -1 } = schedule;
  const random = new Random(seed);
  const recreate = new Recreate(state, random);
  const ruin = new MakeWay(state, random);
  const changes = new Changes(state);
  const sinceBest = new Changes(state);
  recreate.touch = ruin.touch = changes.note;
  const best = snapshot(state);
  const cooling = Math.log(cold / hot);
  let temperature = hot;

  let told = 0;
  let move = 0;
  for (; move < moves && best.uncovered > enough; move++) {
    if ((move & 127) === 0) {
      temperature = hot * Math.exp((cooling * move) / moves);
      if ((move & 1023) === 0) {
        const made = move - told;
        told = move;
        if (watch(move / moves, best, made)) break;
      }
    }
    const before = state.uncovered * coverWorth + state.quality;
    ruin.clear();
    if (state.holeCount > 0 && random.next() < aim) {
      ruin.makeWay(state.holes[random.below(state.holeCount)]!, random.next() < 0.5);
    } else ruinSome(ruin, random);
    order(ruin.needs, state, random);
    const splitCost = 10 + 40 * random.next();
    for (const need of ruin.needs) recreate.need(need, splitCost);

    const rise = state.uncovered * coverWorth + state.quality - before;
    if (rise > 1e-9 && rise > -temperature * Math.log(random.next() + 1e-12)) {
      changes.undo();
      changes.clear();
      continue;
    }
    for (const contact of changes.list) sinceBest.note(contact);
    changes.clear();
    if (
      state.uncovered < best.uncovered ||
      (state.uncovered === best.uncovered && state.quality < best.quality - 1e-6)
    ) {
      for (const contact of sinceBest.list) keep(best, state, contact);
      sinceBest.clear();
      best.uncovered = state.uncovered;
      best.quality = state.quality;
    }
  }
  restore(state, best);
  watch(1, best, move - told);
  return best;
}

function keep(best: Best, state: State, contact: number): void {
  best.halfDay[contact] = state.halfDay[contact]!;
  best.first[contact] = state.first[contact]!;
  best.second[contact] = state.second[contact]!;
  best.own[contact] = state.own[contact]!;
}

function ruinSome(ruin: MakeWay, random: Random): void {
  const kind = random.next();
  if (kind < 0.84) ruin.related(1 + random.below(4));
  else if (kind < 0.93) ruin.volunteer(1 + random.below(3));
  else if (kind < 0.98) ruin.week();
  else ruin.single();
}

/** The order in which needs are served again: by chance, as taken, or the heaviest first. */
function order(needs: number[], state: State, random: Random): void {
  const kind = random.next();
  if (kind < 0.3) return;
  for (let i = needs.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    [needs[i], needs[j]] = [needs[j]!, needs[i]!];
  }
  if (kind < 0.7) return;
  const { instance } = state.model;
  needs.sort((one, other) => instance.needs[other]!.weight - instance.needs[one]!.weight);
}
