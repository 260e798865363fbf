import { signal } from '@angular/core';
import { type ProblemError, problemOf } from '../../problems/problem-error';
import { PROBLEM_TEXTS } from '../../problems/problem-texts';

const textOf = ({ code }: ProblemError): string => PROBLEM_TEXTS[code];

/** What is done at a tap and may be refused: whether it is under way, and why it was refused. */
export class Attempt {
  readonly underWay = signal(false);
  readonly problem = signal('');

  /** `text` says why it was refused. */
  constructor(private readonly text = textOf) {}

  /** Returns whether it was done. */
  async to(act: () => Promise<unknown>): Promise<boolean> {
    this.underWay.set(true);
    this.problem.set('');
    try {
      await act();
      return true;
    } catch (cause) {
      this.problem.set(this.text(problemOf(cause)));
      return false;
    } finally {
      this.underWay.set(false);
    }
  }
}
