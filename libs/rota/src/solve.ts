import type { Highs } from 'highs';
import { checkInstance, checkPlan } from './check/check-instance';
import { Given } from './check/values';
import { compareCost, costOf, type PlanCost } from './cost/cost';
import type { Instance, Plan } from './instance';
import { anneal, type Best, type Schedule } from './search/anneal';
import { modelOf, type Model } from './search/model';
import { polish } from './search/polish';
import { startOf } from './search/start';
import { planOf, type State } from './search/state';

/** What the search is at: a first fill, then the fewest uncovered, then quality, then sub-models solved exactly. */
export type SearchPhase = 'START' | 'COVERAGE' | 'QUALITY' | 'POLISH';

/** How far a search is: `share` of its whole work (0–1), and the best found; `plan` only where it is better. */
export type SearchProgress = {
  phase: SearchPhase;
  share: number;
  uncovered: number;
  quality: number;
  plan?: Plan;
};

/** How to search. The same instance, seed and effort give the same plan, however fast the machine is. */
export type SolveOptions = {
  seed?: number;
  /** Moves to try in all; by default what the size asks for (`effortFor`). */
  effort?: number;
  /** HiGHS, loaded by the caller, to polish with; without it there is no polish. */
  highs?: Highs;
  /** A proven bound on the uncovered weight: coverage is not searched beyond it. */
  coverageBound?: number;
  /** A plan to begin with, as far as it still holds; searched near it, or (`afar`) as freely as from a first fill. */
  from?: Plan;
  afar?: boolean;
  /** What altering a published contact costs within quality; below any wish when left out. */
  changeWeight?: number;
  onProgress?: (progress: SearchProgress) => void;
  /** Asked now and then; true ends the search with the best found. */
  stopped?: () => boolean;
};

/** The best plan found, and what it costs. */
export type Solution = { plan: Plan; cost: PlanCost; moves: number };

/** The moves that an instance of this size is worth. */
export function effortFor({ contacts }: Instance): number {
  return Math.round(Math.min(16_000_000, Math.max(200_000, contacts.length * 6_000)));
}

/** No machine makes more moves in a month. */
const MOST_EFFORT = 1e12;

const COVER_WORTH = 1000;
const COVERAGE_ROUNDS = 20;
/** Part of the moves that coverage may take: where the proof finds no plan of its own, the search has to. */
const coverageShare = ({ contacts }: Instance) =>
  contacts.length > 4000 || contacts.length < 1200 ? 0.6 : 0.4;
/** Rounds of coverage without gain after which no more is hoped for, where nothing is proven. */
const DRY = 6;

/**
 * Proposes a plan: the fewest uncovered first, then quality. Breaks no hard rule and moves no lock; never worse than
 * the greedy fill, or than `from` as far as it still holds. Takes as long as its effort: meant for a worker thread.
 * @throws RotaInputError for an instance or plan that nothing can be planned from
 */
export function solve(instance: Instance, options: SolveOptions = {}): Solution {
  checkInstance(instance);
  if (options.from) checkPlan(instance, options.from);
  const { seed = 1, effort = effortFor(instance), from, stopped = () => false } = options;
  new Given(seed, 'seed').whole(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
  new Given(effort, 'effort').whole(0, MOST_EFFORT);
  new Given(options.changeWeight ?? 0, 'changeWeight').amount(MOST_EFFORT);
  const near = from !== undefined && !options.afar;
  const model = modelOf(instance, options.changeWeight);
  const state = startOf(model, from);
  const tell = teller(model, options);
  tell('START', 0, state);

  let moves = 0;
  const run = (
    phase: SearchPhase,
    begin: number,
    end: number,
    salt: number,
    schedule: Schedule,
  ): Best =>
    anneal(state, seed * 7919 + salt, schedule, (done, best, made) => {
      moves += made;
      tell(phase, begin + done * (end - begin), best);
      return stopped();
    });

  const covering = coverageShare(instance);
  const round = Math.round((effort * covering) / COVERAGE_ROUNDS);
  const bound = options.coverageBound ?? -1;
  for (
    let k = 0, dry = 0;
    k < COVERAGE_ROUNDS &&
    (dry < DRY || bound >= 0) &&
    !stopped() &&
    state.uncovered > bound &&
    state.holeCount > 0;
    k++
  ) {
    const before = state.uncovered;
    const share = (at: number) => (covering * at) / COVERAGE_ROUNDS;
    run('COVERAGE', share(k), share(k + 1), k, {
      moves: round,
      hot: near ? 60 : k % 2 ? 300 : 100,
      cold: k % 2 ? 30 : 20,
      coverWorth: COVER_WORTH,
      aim: 0.1,
      enough: bound,
    });
    dry = state.uncovered < before ? 0 : dry + 1;
  }
  if (!stopped()) {
    const left = effort - moves;
    run('QUALITY', covering, options.highs ? 0.8 : 1, 99, {
      moves: left,
      hot: near ? 5 : 12,
      cold: 1,
      aim: 0.1,
      coverWorth: COVER_WORTH,
    });
  }
  if (options.highs) {
    polish(state, options.highs, {
      seed,
      stopped,
      watch: (share) => tell('POLISH', 0.8 + 0.2 * share, state),
    });
  }
  tell('POLISH', 1, state);
  const plan = state.plan();
  return { plan, cost: costOf(instance, plan), moves };
}

function teller(model: Model, { onProgress }: SolveOptions) {
  let told = { uncovered: Infinity, quality: Infinity, change: 0 };
  let next = 0;
  return (phase: SearchPhase, share: number, best: Best | State): void => {
    if (!onProgress || (share < next && share < 1)) return;
    next = share + 0.01;
    const { uncovered, quality } = best;
    const better = compareCost({ uncovered, quality, change: 0 }, told) < 0;
    if (better) told = { uncovered, quality, change: 0 };
    onProgress({ phase, share, uncovered, quality, ...(better && { plan: planOf(model, best) }) });
  };
}
