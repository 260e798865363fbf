import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { doTask } from './do-task';
import type { Message, ResultOf, Task, Word } from './task';

/** Threads that work at the same time in this process; further tasks wait for their turn. */
const THREADS = 2;

/** A search keeps what it makes: more room for what soon dies would only be memory that lies idle. */
const YOUNG = { maxYoungGenerationSizeMb: 24 };

/** The bundle of the threads. */
export const program =
  process.env['PRESENCE_TEST_ROTA_WORKER'] ?? join(__dirname, 'rota-worker.js');
const waiting: (() => void)[] = [];
let busy = 0;

/**
 * Does a task in a thread of its own, which is ended with its memory. The signal asks it to end early with the best it
 * has. Run from source, without the bundle of the thread, the task is done here.
 */
export async function runTask<T extends Task>(
  task: T,
  signal: AbortSignal,
  tell: (word: Word) => void = () => undefined,
): Promise<ResultOf<T>> {
  if (busy >= THREADS) await new Promise<void>((resolve) => waiting.push(resolve));
  busy++;
  try {
    const result = existsSync(program)
      ? await inThread(task, signal, tell)
      : await here(task, signal, tell);
    return result as ResultOf<T>;
  } finally {
    busy--;
    waiting.shift()?.();
  }
}

async function here(task: Task, signal: AbortSignal, tell: (word: Word) => void): Promise<unknown> {
  await setImmediate();
  return doTask(task, tell, () => signal.aborted);
}

async function inThread(
  task: Task,
  signal: AbortSignal,
  tell: (word: Word) => void,
): Promise<unknown> {
  const control = new Int32Array(new SharedArrayBuffer(4));
  const stop = () => void Atomics.store(control, 0, 1);
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop);
  const worker = new Worker(program, { workerData: { task, control }, resourceLimits: YOUNG });
  try {
    return await new Promise((resolve, reject) => {
      worker.on('message', (message: Message) =>
        'result' in message ? resolve(message.result) : tell(message.word),
      );
      worker.on('error', reject);
      worker.on('exit', () => reject(new Error('A thread of the engine ended without a result')));
    });
  } finally {
    signal.removeEventListener('abort', stop);
    await worker.terminate();
  }
}
