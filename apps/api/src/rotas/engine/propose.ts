import {
  compareCost,
  costOf,
  divide,
  effortFor,
  greedy,
  join,
  type Instance,
  type Plan,
  type SearchProgress,
} from '@presence/rota';
import { runTask } from './run-task';
import type { Word } from './task';

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

/** Contacts above which a rota is searched in parts first, and volunteers of such a part. */
const LARGE = 4000;
const PART = 150;

/** Contacts up to which what is left after the search is solved exactly, and up to which plans are merged in time. */
const SMALL = 400;
const MIDDLE = 1200;

/** Part of the whole work after which the search of parts, or the quick first one, is done. */
const FIRST = 0.2;
const QUICK = 0.1;

/** Share of the work that is done when the search is, and moves of what comes beside it and after it. */
const SEARCHED = 0.7;
const NEAR = 0.15;

/** How far the parts have gone on when their plans are joined again for whoever looks on. */
const STEP = 0.04;

/** Proposes a rota, telling whenever there is more to tell; a stop by the signal answers the best so far. */
export async function propose(instance: Instance, options: ProposeOptions): Promise<Proposal> {
  const desk = new Desk(instance, options);
  const { length } = instance.contacts;
  const way = length <= SMALL ? exactly : length <= MIDDLE ? byMerging : length <= LARGE ? atOnce : inParts;
  await way(desk);
  return desk.end();
}

/** Two searches beside each other, the better plan first; `effort` is that of each. */
async function twoSearches(desk: Desk, coverageBound: number, effort: number): Promise<Plan[]> {
  const { instance, signal } = desk;
  const task = { kind: 'SOLVE', instance, coverageBound, effort: Math.round(effort), polish: false } as const;
  const search = (seed: number) => runTask({ ...task, seed }, signal, desk.searching(0, SEARCHED));
  const found = await Promise.all([search(desk.seed), search(desk.seed + 1)]);
  found.sort((one, other) => compareCost(one.cost, other.cost));
  const plans = found.filter(({ cost }) => cost.uncovered <= coverageBound).map(({ plan }) => plan);
  desk.take(found[0]?.plan);
  return plans;
}

/** Makes one plan of those that leave no more than `uncovered`, where there are any. */
async function merge(desk: Desk, uncovered: number, plans: readonly Plan[]): Promise<void> {
  if (plans.length === 0) return;
  const merged = await runTask({ kind: 'MERGE', instance: desk.instance, uncovered, plans }, desk.signal);
  desk.take(merged ?? undefined);
}

/** Few enough to be solved exactly: two searches, one plan made of both, and the best of all from there. */
async function exactly(desk: Desk): Promise<void> {
  const { instance, signal } = desk;
  const bound = await runTask({ kind: 'BOUND_COVERAGE', instance }, signal, desk.bounding);
  const plans = await twoSearches(desk, bound, desk.effort * 0.25);
  await merge(desk, bound, plans);
  const { plan, uncovered } = desk.best;
  if (signal.aborted || uncovered > bound) return;
  const proof = await runTask({ kind: 'BOUND_QUALITY', instance, uncovered: bound, plan }, signal);
  desk.take(proof?.plan);
  desk.prove(proof?.bound, bound);
}

/** Two searches, then one plan made of both, beside the proof of quality; and at last a search near it. */
async function byMerging(desk: Desk): Promise<void> {
  const { instance, seed, effort, signal } = desk;
  const bound = await runTask({ kind: 'BOUND_COVERAGE', instance }, signal, desk.bounding);
  const plans = await twoSearches(desk, bound, effort * 0.55);
  if (signal.aborted) return;
  const proving = runTask({ kind: 'BOUND_QUALITY', instance, uncovered: bound }, signal);
  await merge(desk, bound, plans);
  const near = { kind: 'SOLVE', instance, seed, coverageBound: bound, from: desk.best.plan, polish: true } as const;
  const task = { ...near, effort: Math.round(effort * NEAR) };
  const [last, proof] = await Promise.all([runTask(task, signal, desk.searching(SEARCHED, 1)), proving]);
  desk.take(last.plan);
  desk.prove(proof?.bound, bound);
}

/**
 * A quick search beside the proof of coverage, then a whole one beside the proof of quality, which meets a plan of its
 * own on the way; and at last a search near the better of both.
 */
async function atOnce(desk: Desk): Promise<void> {
  const { instance, seed, effort, signal } = desk;
  const quick = { kind: 'SOLVE', instance, seed, effort: Math.round(effort * QUICK), polish: false } as const;
  const [bound, first] = await Promise.all([
    runTask({ kind: 'BOUND_COVERAGE', instance }, signal, desk.bounding),
    runTask(quick, signal, desk.searching(0, QUICK)),
  ]);
  desk.take(first.plan);
  const search = { kind: 'SOLVE', instance, seed, coverageBound: bound } as const;
  const seen = Promise.withResolvers<Plan | null>();
  const proving = runTask({ kind: 'BOUND_QUALITY', instance, uncovered: bound }, signal, (word) => {
    if ('seen' in word) seen.resolve(word.seen);
  });
  const [whole] = await Promise.all([
    runTask({ ...search, effort, polish: false }, signal, desk.searching(QUICK, SEARCHED)),
    Promise.race([seen.promise, proving]),
  ]);
  desk.take(whole.plan);
  desk.take((await Promise.race([seen.promise, null])) ?? undefined);
  const near = { ...search, from: desk.best.plan, effort: Math.round(effort * NEAR), polish: true };
  const [last, proof] = await Promise.all([runTask(near, signal, desk.searching(SEARCHED, 1)), proving]);
  desk.take(last.plan);
  desk.prove(proof?.bound, bound);
}

/** Group by group of volunteers, then all together from there, beside the proof. */
async function inParts(desk: Desk): Promise<void> {
  const { instance, seed, effort, signal } = desk;
  const parts = divide(instance, PART);
  const plans: Plan[] = parts.map((part) => greedy(part.instance));
  const shares = parts.map(() => 0);
  let told = 0;
  const tell = () => {
    const share = shares.reduce((sum, one) => sum + one, 0);
    if (share - told >= STEP || share > 0.999) {
      told = share;
      desk.take(join(instance, parts, plans));
    }
    desk.done(FIRST * share);
  };
  const size = (part: number) => (parts[part]?.contacts.length ?? 0) / instance.contacts.length;
  await Promise.all(
    parts.map(async (part, at) => {
      const task = {
        kind: 'SOLVE',
        instance: part.instance,
        seed: seed + at,
        effort: Math.round(effort * FIRST * size(at)),
        polish: false,
      } as const;
      const { plan } = await runTask(task, signal, (word) => {
        if (!('progress' in word)) return;
        plans[at] = word.progress.plan ?? plans[at] ?? [];
        shares[at] = word.progress.share * size(at);
        tell();
      });
      plans[at] = plan;
      tell();
    }),
  );
  const from = join(instance, parts, plans);
  const [whole] = await Promise.all([
    runTask(
      { kind: 'SOLVE', instance, seed, effort: Math.round(effort * (1 - FIRST)), from, afar: true, polish: false },
      signal,
      desk.searching(FIRST, 1),
    ),
    runTask({ kind: 'BOUND_COVERAGE', instance }, signal, desk.bounding),
  ]);
  desk.take(whole.plan);
}

/** Where the best plan lies, and who is told of it. */
class Desk {
  readonly instance: Instance;
  readonly seed: number;
  readonly effort: number;
  readonly signal: AbortSignal;
  best: Proposal;
  private readonly onFound: (proposal: Proposal) => void;

  constructor(instance: Instance, { seed, effort, signal, onFound }: ProposeOptions) {
    this.instance = instance;
    this.seed = seed;
    this.effort = effort ?? effortFor(instance);
    this.signal = signal;
    this.onFound = onFound;
    const plan = greedy(instance);
    const { uncovered, quality } = costOf(instance, plan);
    this.best = { plan, uncovered, quality, bound: null, qualityBound: null, share: 0 };
    onFound(this.best);
  }

  /** Hears a search that is the part from `begin` to `end` of the whole work. */
  searching(begin: number, end: number): (word: Word) => void {
    return (word) => {
      if (!('progress' in word)) return;
      const { plan, share, ...cost }: SearchProgress = word.progress;
      this.best = { ...this.best, share: Math.max(this.best.share, begin + share * (end - begin)) };
      if (plan) this.keep(plan, cost);
      this.onFound(this.best);
    };
  }

  readonly bounding = (word: Word): void => {
    if (!('bound' in word)) return;
    this.best = { ...this.best, bound: Math.max(word.bound, this.best.bound ?? 0) };
    this.onFound(this.best);
  };

  done(share: number): void {
    this.best = { ...this.best, share: Math.max(this.best.share, share) };
    this.onFound(this.best);
  }

  /** Keeps a plan if it is better than the best. */
  take(plan: Plan | undefined): void {
    if (!plan) return;
    this.keep(plan, costOf(this.instance, plan));
  }

  private keep(plan: Plan, { uncovered, quality }: Pick<Proposal, 'uncovered' | 'quality'>): void {
    const isBetter = compareCost({ uncovered, quality, change: 0 }, { ...this.best, change: 0 }) < 0;
    if (isBetter) this.best = { ...this.best, plan, uncovered, quality };
  }

  /** A bound on quality, proven for plans that leave at most `uncovered`. */
  prove(bound: number | undefined, uncovered: number): void {
    if (bound === undefined || this.best.uncovered > uncovered) return;
    this.best = { ...this.best, qualityBound: Math.max(bound, this.best.qualityBound ?? 0) };
    this.onFound(this.best);
  }

  end(): Proposal {
    this.best = { ...this.best, share: 1 };
    return this.best;
  }
}
