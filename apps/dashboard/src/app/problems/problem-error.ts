import { HttpErrorResponse } from '@angular/common/http';
import { Problem } from '@presence/contract';
import type { ErrorCode, Issue } from '@presence/domain';

/** A refusal of the API as the pages handle it: its code, its status and the fields at fault. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';

  constructor(
    readonly code: ErrorCode,
    readonly status: number,
    readonly issues: readonly Issue[] = [],
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(code);
  }
}

/** Any failed request as a ProblemError; what never reached the API, or came back unreadable, is UNAVAILABLE. */
export function problemOf(cause: unknown): ProblemError {
  if (cause instanceof ProblemError) return cause;
  if (!(cause instanceof HttpErrorResponse)) return new ProblemError('INTERNAL', 0);
  const body = Problem.safeParse(cause.error);
  if (!body.success)
    return new ProblemError(
      cause.status === 0 || cause.status >= 502 ? 'UNAVAILABLE' : 'INTERNAL',
      cause.status,
    );
  const { code, status, issues, details } = body.data;
  return new ProblemError(code, status, issues, details);
}
