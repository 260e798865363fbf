import { setImmediate } from 'node:timers/promises';
import { MessageChannel } from 'node:worker_threads';
import { ThreadPool } from '../../threads/thread-pool';
import { doEngineTask, type EngineTask } from './do-engine-task';
import type { Result, ResultOf, Task, TaskUpdate } from './task';

const threads = new ThreadPool<EngineTask, Result[keyof Result]>(
  'doEngineTask',
  async (work) => {
    await setImmediate();
    return doEngineTask(work);
  },
  // A search keeps what it makes: more room for what soon dies would only be memory that lies idle.
  { threads: 2, young: 24 },
);

/** Does a task in a thread of its own. The signal asks it to end early with the best it has. */
export async function runTask<T extends Task>(
  task: T,
  signal: AbortSignal,
  tell: (update: TaskUpdate) => void = () => undefined,
): Promise<ResultOf<T>> {
  const control = new Int32Array(new SharedArrayBuffer(4));
  const stop = () => void Atomics.store(control, 0, 1);
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop);
  const { port1: updates, port2 } = new MessageChannel();
  updates.on('message', tell);
  try {
    const work = { task, control, updates: port2 };
    return (await threads.run(work, { ports: [port2] })) as ResultOf<T>;
  } finally {
    signal.removeEventListener('abort', stop);
    updates.close();
  }
}
