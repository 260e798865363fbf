/** Every reason for which a request can be refused; each has a status, and a text in both languages. */
export const ERROR_CODES = [
  'VALIDATION',
  'BODY_UNREADABLE',
  'BODY_TOO_LARGE',
  'NOT_FOUND',
  'NOT_SIGNED_IN',
  'NOT_ALLOWED',
  'WRONG_ORIGIN',
  'SIGN_IN_FAILED',
  'TOO_MANY_ATTEMPTS',
  'TOKEN_INVALID',
  'PASSWORD_TOO_COMMON',
  'PASSWORD_WRONG',
  'VERSION_REQUIRED',
  'VERSION_CONFLICT',
  'IDEMPOTENCY_KEY_INVALID',
  'IDEMPOTENCY_KEY_REUSED',
  'ALREADY_EXISTS',
  'STILL_USED',
  'GROUP_BUSY',
  'VENUE_BUSY',
  'FACILITATOR_BUSY',
  'SESSION_CANCELLED',
  'SESSION_IN_FUTURE',
  'SESSION_PAST',
  'CLOSURE_EXISTS',
  'SESSION_UNDECIDED',
  'CLOSURE_OUTDATED',
  'PLAN_OUTDATED',
  'REGISTRATION_CLOSED',
  'ATTENDANCE_INCONSISTENT',
  'SERIES_WITHOUT_DATES',
  'LISTING_INCOMPLETE',
  'CONSENT_MISSING',
  'REFERRAL_DECIDED',
  'VOLUNTEER_BUSY',
  'VOLUNTEER_NOT_READY',
  'ROTA_RUNNING',
  'YEAR_NOT_CLOSED',
  'YEAR_NOT_PUBLISHED',
  'ROTA_PUBLISHED',
  'ROTA_CLASH',
  'NEED_MET',
  'ROTA_OVERLAPS',
  'ROTA_WITHDRAWN',
  'ROTA_DRAFT',
  'UNDO_TOO_LATE',
  'CONTACT_CANCELLED',
  'CONTACT_BEGUN',
  'CONTACT_IN_FUTURE',
  'ALREADY_COVERED',
  'COVER_CLOSED',
  'COVER_IMPOSSIBLE',
  'SWAP_IMPOSSIBLE',
  'SWAP_CLOSED',
  'CONCERN_CLOSED',
  'GEM_REPORT_INCOMPLETE',
  'GEM_REPORT_SENT',
  'SEAL_BROKEN',
  'LAST_ADMINISTRATOR',
  'COMMUNE_UNKNOWN',
  'COMMUNE_AMBIGUOUS',
  'BUSY',
  'UNAVAILABLE',
  'INTERNAL',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** One refused field: where it is in the body, and a stable code of what is wrong there. */
export type Issue = { path: (string | number)[]; message: string };

/** A refusal that the rules decide: a code, what it concerns, and the fields at fault. */
export class DomainError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly details: Readonly<Record<string, unknown>> = {},
    readonly issues: readonly Issue[] = [],
  ) {
    super(code);
    this.name = 'DomainError';
  }
}
