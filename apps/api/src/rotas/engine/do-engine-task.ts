import type { MessagePort } from 'node:worker_threads';
import { doTask } from './do-task';
import type { Result, Task } from './task';

/** A task for a thread: what it tells goes through `updates`; the first number of `control` is not 0 once it is to stop. */
export type EngineTask = { task: Task; control: Int32Array; updates: MessagePort };

/** Does it in this thread. */
export const doEngineTask = ({
  task,
  control,
  updates,
}: EngineTask): Promise<Result[keyof Result]> =>
  doTask(
    task,
    (update) => updates.postMessage(update),
    () => Atomics.load(control, 0) !== 0,
  );
