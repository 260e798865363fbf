import { HttpClient, HttpContext } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { CoverAnswerView, paths } from '@presence/contract';
import { firstValueFrom } from 'rxjs';
import { ANSWERS_401 } from '../problems/refusals.interceptor';

/** Answers to cover requests from a mail: nobody is signed in, and no dialog asks for a password. */
@Injectable({ providedIn: 'root' })
export class CoverAnswersApi {
  private readonly http = inject(HttpClient);

  async give(token: string): Promise<CoverAnswerView> {
    const context = new HttpContext().set(ANSWERS_401, true);
    return CoverAnswerView.parse(
      await firstValueFrom(this.http.post(paths.coverAnswer(token), {}, { context })),
    );
  }
}
