import {
  compareCost,
  costOf,
  effortFor,
  greedy,
  type Instance,
  type Plan,
  type SearchProgress,
} from '@presence/rota';
import type { TaskUpdate } from './task';

/** The best plan so far, and what is proven: no plan leaves less weight uncovered, and none with as little a lower quality cost. */
export type Proposal = {
  plan: Plan;
  uncovered: number;
  quality: number;
  bound: number | null;
  qualityBound: number | null;
  share: number;
};

export type ProposeOptions = {
  seed: number;
  /** Moves in all; what the size asks for when left out. The same instance, seed and effort give the same plan. */
  effort?: number;
  signal: AbortSignal;
  onFound: (proposal: Proposal) => void;
};

/** Share of the whole work that is done when the search is. */
export const SEARCHED = 0.7;

/** Moves of the search near a plan at the end, as a part of the whole. */
export const NEAR = 0.15;

/** Costs of quality so near to each other are the same to the solver. */
const PROVEN_WITHIN = 1e-3;

/** Where the best plan lies, and who is told of it. */
export class PlanningPool {
  readonly instance: Instance;
  readonly seed: number;
  readonly effort: number;
  readonly signal: AbortSignal;
  best: Proposal;
  private readonly onFound: (proposal: Proposal) => void;
  private readonly proven = new AbortController();

  constructor(instance: Instance, { seed, effort, signal, onFound }: ProposeOptions) {
    this.instance = instance;
    this.seed = seed;
    this.effort = effort ?? effortFor(instance);
    this.signal = AbortSignal.any([signal, this.proven.signal]);
    this.onFound = onFound;
    const plan = greedy(instance);
    const { uncovered, quality } = costOf(instance, plan);
    this.best = { plan, uncovered, quality, bound: null, qualityBound: null, share: 0 };
    onFound(this.best);
  }

  /** Hears a search that is the part from `begin` to `end` of the whole work. */
  searching(begin: number, end: number): (update: TaskUpdate) => void {
    return (update) => {
      if (!('progress' in update)) return;
      const { plan, share, ...cost }: SearchProgress = update.progress;
      this.best = { ...this.best, share: Math.max(this.best.share, begin + share * (end - begin)) };
      if (plan && this.compare(cost) < 0) this.keep(plan, cost);
      this.onFound(this.best);
    };
  }

  readonly bounding = (update: TaskUpdate): void => {
    if (!('bound' in update)) return;
    this.best = { ...this.best, bound: Math.max(update.bound, this.best.bound ?? 0) };
    this.endWhenProven();
    this.onFound(this.best);
  };

  /** Hears a proof of quality, whose bounds hold for plans that leave at most `uncovered`. */
  proving(uncovered: number): (update: TaskUpdate) => void {
    return (update) => {
      if ('bound' in update) this.prove(update.bound, uncovered);
    };
  }

  done(share: number): void {
    this.best = { ...this.best, share: Math.max(this.best.share, share) };
    this.onFound(this.best);
  }

  /**
   * Keeps the end of a task unless the best is better: of equals the later, so that it does not depend on which of two
   * threads was the first to tell on the way.
   */
  take(plan: Plan | undefined): void {
    if (!plan) return;
    const cost = costOf(this.instance, plan);
    if (this.compare(cost) <= 0) this.keep(plan, cost);
  }

  private compare({ uncovered, quality }: Pick<Proposal, 'uncovered' | 'quality'>): number {
    // A search adds its costs up move by move, so that its last digits are its own.
    const same = Math.abs(quality - this.best.quality) < 1e-6;
    return compareCost(
      { uncovered, quality: same ? this.best.quality : quality, change: 0 },
      { ...this.best, change: 0 },
    );
  }

  private keep(plan: Plan, { uncovered, quality }: Pick<Proposal, 'uncovered' | 'quality'>): void {
    this.best = { ...this.best, plan, uncovered, quality };
    this.endWhenProven();
  }

  /** What is proven the best of all is looked for no longer. */
  private endWhenProven(): void {
    const { uncovered, quality, bound, qualityBound } = this.best;
    if (bound === null || qualityBound === null) return;
    if (uncovered <= bound && quality <= qualityBound + PROVEN_WITHIN) this.proven.abort();
  }

  /** A bound on quality, proven for plans that leave at most `uncovered`. */
  prove(bound: number | undefined, uncovered: number): void {
    if (bound === undefined || this.best.uncovered > uncovered) return;
    this.best = { ...this.best, qualityBound: Math.max(bound, this.best.qualityBound ?? 0) };
    this.endWhenProven();
    this.onFound(this.best);
  }

  end(): Proposal {
    this.best = { ...this.best, share: 1 };
    return this.best;
  }
}
