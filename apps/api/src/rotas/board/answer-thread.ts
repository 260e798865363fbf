import { ThreadPool } from '../../threads/thread-pool';
import { answerQuestion } from './answer-question';
import type { Answers, Question } from './answers';
import type { OpenRota } from './opened-rota';

/** Contacts above which an answer takes so long that nobody else is to wait for it; below, a thread would only delay it. */
const LARGE = 4000;

/** The same for filling, which tries every gap. */
const FILLED_LARGE = 400;

/** Whoever waits holds a connection of the database: these and the threads leave others some of its pool. */
const threads = new ThreadPool('answerQuestion', answerQuestion, { threads: 2, waiting: 3 });

/**
 * Answers what the board asks; in a thread of its own where the rota is large. Null for a contact that it has not.
 * @throws DomainError BUSY when too many ask at once
 */
export async function answered<Asked extends Question>(
  rota: OpenRota,
  question: Asked,
  large = question.about === 'FILLING' ? FILLED_LARGE : LARGE,
): Promise<Answers[Asked['about']] | null> {
  const asked = { rota, question };
  const told =
    rota.input.contacts.length > large ? await threads.run(asked) : answerQuestion(asked);
  return told as Answers[Asked['about']] | null;
}
