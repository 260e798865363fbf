import { parentPort, workerData } from 'node:worker_threads';
import { doTask } from './rotas/engine/do-task';
import type { Message, Task } from './rotas/engine/task';
import type { PlanTask } from './rotas/runs/plan-messages';
import { planRota } from './rotas/runs/plan-rota';

/**
 * A thread that plans a whole rota, or does one task of its engine and ends. The first number of `control` is not 0 once
 * a task is to stop.
 */
const work = workerData as { plan: PlanTask } | { task: Task; control: Int32Array };

if (parentPort && 'plan' in work) void planRota(work.plan, parentPort);
if ('task' in work) {
  const say = (message: Message) => parentPort?.postMessage(message);
  void doTask(
    work.task,
    (word) => say({ word }),
    () => Atomics.load(work.control, 0) !== 0,
  ).then((result) => say({ result }));
}
