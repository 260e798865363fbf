import { answer, type Question } from './answers';
import { opened, type OpenRota } from './opened-rota';

/** What the board asks of a rota. */
export type BoardQuestion = { rota: OpenRota; question: Question };

/** Answers it in this thread; null for a contact that the rota has not. */
export const answerQuestion = ({ rota, question }: BoardQuestion): unknown =>
  answer(opened(rota), question);
