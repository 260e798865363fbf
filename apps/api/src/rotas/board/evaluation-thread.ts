import { ThreadPool } from '../../threads/thread-pool';
import { evaluateQuestion } from './evaluate-question';
import type { Evaluations, Question } from './evaluation';
import type { OpenRota } from './opened-rota';

/** Contacts above which an evaluation takes so long that nobody else is to wait for it; below, a thread would only delay it. */
const LARGE = 4000;

/** The same for filling, which tries every gap. */
const FILLED_LARGE = 400;

/** Whoever waits holds a connection of the database: these and the threads leave others some of its pool. */
const threads = new ThreadPool('evaluateQuestion', evaluateQuestion, { threads: 2, waiting: 3 });

/**
 * Evaluates what the board asks; in a thread of its own where the rota is large. Null for a contact that it has not.
 * @throws DomainError BUSY when too many ask at once
 */
export async function evaluated<Asked extends Question>(
  rota: OpenRota,
  question: Asked,
  large = question.about === 'FILLING' ? FILLED_LARGE : LARGE,
): Promise<Evaluations[Asked['about']] | null> {
  const asked = { rota, question };
  const told =
    rota.input.contacts.length > large ? await threads.run(asked) : evaluateQuestion(asked);
  return told as Evaluations[Asked['about']] | null;
}
