import { evaluate, type Question } from './evaluation';
import { opened, type OpenRota } from './opened-rota';

/** What the board asks of a rota. */
export type BoardQuestion = { rota: OpenRota; question: Question };

/** Evaluates it in this thread; null for a contact that the rota has not. */
export const evaluateQuestion = ({ rota, question }: BoardQuestion): unknown =>
  evaluate(opened(rota), question);
