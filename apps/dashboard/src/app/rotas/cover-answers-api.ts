import { Injectable } from '@angular/core';
import { CoverAnswerView, paths } from '@presence/contract';
import { expects401 } from '../problems/expects-401';
import { pathWrites } from '../writes/writes';

/** Answers to cover requests from a mail: nobody is signed in, and no dialog asks for a password. */
@Injectable({ providedIn: 'root' })
export class CoverAnswersApi {
  private readonly writes = pathWrites();

  give(token: string): Promise<CoverAnswerView> {
    return this.writes.post(paths.coverAnswer(token), CoverAnswerView, {
      body: {},
      context: expects401,
    });
  }
}
