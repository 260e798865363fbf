import { parentPort, workerData } from 'node:worker_threads';
import type { AnswerTask } from './rotas/board/answer-thread';
import { answer, opened } from './rotas/board/answers';
import { doTask } from './rotas/engine/do-task';
import type { Message, Task } from './rotas/engine/task';
import type { PlanTask } from './rotas/runs/plan-messages';
import { planRota } from './rotas/runs/plan-rota';

/**
 * A thread that plans a whole rota, answers what the board of a large one asks, or does one task of the engine and ends.
 * The first number of `control` is not 0 once a task is to stop.
 */
const work = workerData as
  { plan: PlanTask } | { answer: AnswerTask } | { task: Task; control: Int32Array };

if (parentPort && 'plan' in work) void planRota(work.plan, parentPort);
if ('answer' in work)
  parentPort?.postMessage(answer(opened(work.answer.rota), work.answer.question));
if ('task' in work) {
  const say = (message: Message) => parentPort?.postMessage(message);
  void doTask(
    work.task,
    (word) => say({ word }),
    () => Atomics.load(work.control, 0) !== 0,
  ).then((result) => say({ result }));
}
