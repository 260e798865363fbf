import { mergePlans, proveCoverage, proveQuality, relaxQuality, solve } from '@presence/rota';
import loadHighs from 'highs';
import type { Result, Task, TaskUpdate } from './task';

/** Does a task in this thread, which hears nothing else meanwhile; `stopped` is asked now and then. */
export async function doTask(
  task: Task,
  tell: (update: TaskUpdate) => void,
  stopped: () => boolean,
): Promise<Result[keyof Result]> {
  const found = (bound: number) => tell({ bound });
  switch (task.kind) {
    case 'SOLVE':
      return solve(task.instance, {
        ...task,
        highs: task.polish ? await loadHighs() : undefined,
        onProgress: (progress) => tell({ progress }),
        stopped,
      });
    case 'RELAX':
      return relaxQuality(task.instance, await loadHighs(), task.uncovered, stopped);
    case 'MERGE':
      return mergePlans(
        task.instance,
        await loadHighs(),
        task.uncovered,
        task.start,
        task.plans,
        stopped,
      );
    case 'BOUND_COVERAGE':
      return proveCoverage(task.instance, await loadHighs(), { stop: stopped, found });
    case 'BOUND_QUALITY':
      return proveQuality(task.instance, await loadHighs(), task.uncovered, {
        start: task.start,
        plan: task.plan,
        stop: stopped,
        found,
        seen: (plan) => tell({ seen: plan }),
      });
  }
}
