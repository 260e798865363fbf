import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { program } from '../engine/run-task';
import { answer, opened, type Answers, type OpenRota, type Question } from './answers';

/** What a thread is given to answer. */
export type AnswerTask = { rota: OpenRota; question: Question };

/** Contacts above which an answer takes so long that nobody else is to wait for it; below, a thread would only delay it. */
const LARGE = 4000;

/** The same for filling, which tries every gap. */
const FILLED_LARGE = 400;

/** Answers what the board asks; in a thread of its own where the rota is large. Null for a contact that it has not. */
export async function answered<Asked extends Question>(
  rota: OpenRota,
  question: Asked,
  large = question.about === 'FILLING' ? FILLED_LARGE : LARGE,
): Promise<Answers[Asked['about']] | null> {
  const told =
    rota.input.contacts.length > large && existsSync(program)
      ? await inThread({ rota, question })
      : answer(opened(rota), question);
  return told as Answers[Asked['about']] | null;
}

async function inThread(task: AnswerTask): Promise<unknown> {
  const worker = new Worker(program, { workerData: { answer: task } });
  try {
    return await new Promise((resolve, reject) => {
      worker.on('message', resolve);
      worker.on('error', reject);
      worker.on('exit', () => reject(new Error('A thread of the board ended without an answer')));
    });
  } finally {
    await worker.terminate();
  }
}
