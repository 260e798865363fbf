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

/** Contacts up to which what is left after the search is solved exactly. */
const SMALL = 400;

/** Part of the whole work after which the search of parts, or the quick first one, is done. */
const FIRST = 0.2;
const QUICK = 0.1;

/** How far the parts have gone on when their plans are joined again for whoever looks on. */
const STEP = 0.04;

/** Proposes a rota, telling whenever there is more to tell; a stop by the signal answers the best so far. */
export async function propose(instance: Instance, options: ProposeOptions): Promise<Proposal> {
  const desk = new Desk(instance, options);
  const large = instance.contacts.length > LARGE;
  await (large ? inParts(desk) : atOnce(desk));
  return desk.end();
}

/** A quick search beside the proof of coverage, then the whole one beside the proof of quality. */
async function atOnce(desk: Desk): Promise<void> {
  const { instance, seed, effort, signal } = desk;
  const small = instance.contacts.length <= SMALL;
  const [bound, quick] = await Promise.all([
    runTask({ kind: 'BOUND_COVERAGE', instance }, signal, desk.bounding),
    runTask(
      { kind: 'SOLVE', instance, seed, effort: Math.round(effort * QUICK), polish: false },
      signal,
      desk.searching(0, QUICK),
    ),
  ]);
  desk.take(quick.plan);
  const [full, proof] = await Promise.all([
    runTask(
      { kind: 'SOLVE', instance, seed, effort, coverageBound: bound, polish: true },
      signal,
      desk.searching(QUICK, 0.95),
    ),
    signal.aborted || small
      ? null
      : runTask({ kind: 'BOUND_QUALITY', instance, uncovered: bound }, signal, () => undefined),
  ]);
  desk.take(full.plan);
  desk.prove(proof?.bound, bound);
  if (!small || signal.aborted || desk.best.uncovered > bound) return;
  const exact = await runTask({ kind: 'BOUND_QUALITY', instance, uncovered: bound, plan: desk.best.plan }, signal);
  desk.take(exact?.plan);
  desk.prove(exact?.bound, bound);
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
