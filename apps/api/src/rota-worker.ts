import { parentPort, workerData } from 'node:worker_threads';
import { doTask } from './rotas/engine/do-task';
import type { Message, Task } from './rotas/engine/task';

/** A thread that does one task of the rota's engine and ends. The first number of `control` is not 0 once it is to stop. */
const { task, control } = workerData as { task: Task; control: Int32Array };
const say = (message: Message) => parentPort?.postMessage(message);

void doTask(
  task,
  (word) => say({ word }),
  () => Atomics.load(control, 0) !== 0,
).then((result) => say({ result }));
