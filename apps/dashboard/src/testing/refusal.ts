import type { Problem } from '@presence/contract';

/** How the API refuses, as `flush` takes it. */
export const refusal = (code: Problem['code'], status: number, over: Partial<Problem> = {}) =>
  [
    { type: 'about:blank', title: code, status, code, issues: [], details: {}, ...over },
    { status, statusText: code },
  ] satisfies [Problem, { status: number; statusText: string }];
