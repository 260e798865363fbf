import type { HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { catchError, from, switchMap, throwError } from 'rxjs';
import { SignInAgain } from './sign-in-again';
import { EXPECTS_401 } from '../problems/expects-401';
import { problemOf } from '../problems/problem-error';

/** Every failed request becomes a ProblemError. An expired login asks to sign in over the page, then sends again. */
export const refusals: HttpInterceptorFn = (request, next) => {
  const signInAgain = inject(SignInAgain);
  return next(request).pipe(
    catchError((cause: unknown) => {
      const problem = problemOf(cause);
      if (problem.code !== 'NOT_SIGNED_IN' || request.context.get(EXPECTS_401))
        return throwError(() => problem);
      return from(signInAgain.ask()).pipe(
        switchMap((signedIn) => (signedIn ? next(request) : throwError(() => problem))),
      );
    }),
  );
};
