import type {
  Instance,
  Plan,
  PricedRelaxation,
  QualityProof,
  SearchProgress,
  Solution,
} from '@presence/rota';

/** Work for a thread of its own: to search a plan, to make one of several, or to prove that none leaves less uncovered or has a lower quality cost. */
export type Task =
  | {
      kind: 'SOLVE';
      instance: Instance;
      seed: number;
      effort?: number;
      coverageBound?: number;
      from?: Plan;
      afar?: boolean;
      polish: boolean;
    }
  | { kind: 'BOUND_COVERAGE'; instance: Instance }
  | { kind: 'RELAX'; instance: Instance; uncovered: number }
  | {
      kind: 'MERGE';
      instance: Instance;
      uncovered: number;
      start: PricedRelaxation;
      plans: readonly Plan[];
    }
  | {
      kind: 'BOUND_QUALITY';
      instance: Instance;
      uncovered: number;
      start?: PricedRelaxation;
      plan?: Plan;
    };

export type Result = {
  SOLVE: Solution;
  RELAX: PricedRelaxation | null;
  MERGE: Plan | null;
  BOUND_COVERAGE: number;
  BOUND_QUALITY: QualityProof | null;
};

/** What a task tells while it works: a search its progress, a proof the bound so far and, once, a plan met on the way. */
export type TaskUpdate = { progress: SearchProgress } | { bound: number } | { seen: Plan | null };

export type ResultOf<T extends Task> = Result[T['kind']];
