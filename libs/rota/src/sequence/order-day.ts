import type { Compiled, CompiledVolunteer } from '../compile/compiled';
import { AT_HOME, type Position, step, type Task } from './steps';

/** A task with the starts (ascending) that suit it alone, and the one it would best have. */
export type OpenTask = Task & { starts: readonly number[]; preferred: number | null };

/** Orders tried at most; up to six tasks in a day this is all that matter. */
const MOST_NODES = 4000;
const MOST_ORDERS = 40;

/**
 * Exact starts for all tasks of one volunteer's day (contact → start), as near to the preferred ones as the orders tried
 * allow; null where no order holds them.
 */
export function orderDay(
  compiled: Compiled,
  volunteer: CompiledVolunteer,
  tasks: readonly OpenTask[],
): Map<number, number> | null {
  let best: Map<number, number> | null = null;
  let lowest = Infinity;
  let orders = 0;
  everyOrder(compiled, volunteer, tasks, (order) => {
    const { starts, cost } = shift(compiled, volunteer, order);
    if (cost < lowest) {
      lowest = cost;
      best = starts;
    }
    return lowest === 0 || ++orders >= MOST_ORDERS;
  });
  return best;
}

/** Whether one volunteer's day can hold all these tasks. */
export function canHold(
  compiled: Compiled,
  volunteer: CompiledVolunteer,
  tasks: readonly OpenTask[],
): boolean {
  let held = false;
  everyOrder(compiled, volunteer, tasks, () => (held = true));
  return held;
}

/** Calls `found` with each order in which all tasks fit, each begun as early as can be, until it says to stop. */
function everyOrder(
  compiled: Compiled,
  volunteer: CompiledVolunteer,
  tasks: readonly OpenTask[],
  found: (order: readonly OpenTask[]) => boolean,
): void {
  const open = [...tasks].sort(
    (one, other) => wish(one) - wish(other) || one.contact - other.contact,
  );
  const order: OpenTask[] = [];
  let nodes = 0;
  const go = (position: Position): boolean => {
    if (order.length === tasks.length) return found(order);
    for (const [at, task] of open.entries()) {
      if (order.includes(task)) continue;
      if (++nodes > MOST_NODES) return true;
      const start = earliest(compiled, volunteer, position, task);
      const next = start === null ? null : step(compiled, volunteer, position, task, start);
      // A task that can no longer come at all cannot come later either.
      if (!next) return false;
      order.push(open[at] as OpenTask);
      if (go(next)) return true;
      order.pop();
    }
    return false;
  };
  go(AT_HOME);
}

const wish = ({ preferred, starts }: OpenTask) => preferred ?? starts[0] ?? Infinity;

function earliest(
  compiled: Compiled,
  volunteer: CompiledVolunteer,
  position: Position,
  task: OpenTask,
): number | null {
  for (const start of task.starts) {
    if (step(compiled, volunteer, position, task, start)) return start;
  }
  return null;
}

/** Moves the tasks of one order, in turn, as near to their preferred starts as those after them allow. */
function shift(
  compiled: Compiled,
  volunteer: CompiledVolunteer,
  order: readonly OpenTask[],
): { starts: Map<number, number>; cost: number } {
  const starts = new Map<number, number>();
  let position = AT_HOME;
  let cost = 0;
  for (const [at, task] of order.entries()) {
    const { preferred } = task;
    const options =
      preferred === null
        ? task.starts
        : [...task.starts].sort(
            (one, other) => Math.abs(one - preferred) - Math.abs(other - preferred),
          );
    for (const start of options) {
      const next = step(compiled, volunteer, position, task, start);
      if (!next || !completes(compiled, volunteer, next, order.slice(at + 1))) continue;
      starts.set(task.contact, start);
      cost += preferred === null ? 0 : Math.abs(start - preferred);
      position = next;
      break;
    }
  }
  return { starts, cost };
}

function completes(
  compiled: Compiled,
  volunteer: CompiledVolunteer,
  from: Position,
  rest: readonly OpenTask[],
): boolean {
  let position: Position | null = from;
  for (const task of rest) {
    const start = earliest(compiled, volunteer, position, task);
    position = start === null ? null : step(compiled, volunteer, position, task, start);
    if (!position) return false;
  }
  return true;
}
