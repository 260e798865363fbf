import { HttpContextToken, type HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { catchError, from, switchMap, throwError } from 'rxjs';
import { SignInAgain } from '../accounts/sign-in-again';
import { problemOf } from './problem-error';

/** Set on the requests by which one finds out who is signed in, or signs in: a 401 is their answer, not an accident. */
export const ANSWERS_401 = new HttpContextToken(() => false);

/** Every failed request becomes a ProblemError. An expired login asks to sign in over the page, then sends again. */
export const refusals: HttpInterceptorFn = (request, next) => {
  const signInAgain = inject(SignInAgain);
  return next(request).pipe(
    catchError((cause: unknown) => {
      const problem = problemOf(cause);
      if (problem.code !== 'NOT_SIGNED_IN' || request.context.get(ANSWERS_401))
        return throwError(() => problem);
      return from(signInAgain.ask()).pipe(
        switchMap((signedIn) => (signedIn ? next(request) : throwError(() => problem))),
      );
    }),
  );
};
