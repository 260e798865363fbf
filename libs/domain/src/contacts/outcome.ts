import * as z from 'zod';
import { Id, Instant, paragraph, decimal, whole } from '../identity';

export const OUTCOMES = [
  'REACHED',
  'NO_ANSWER',
  'CALL_BACK',
  'REFUSED',
  'NOT_AT_HOME',
  'WORRYING',
] as const;
export const OutcomeResult = z.enum(OUTCOMES, { error: 'REQUIRED' });
export type OutcomeResult = z.infer<typeof OutcomeResult>;

/**
 * What came of a contact: coded; the note is short, encrypted and kept for a set time. A contact has one, also where two
 * volunteers were there; `volunteerId` is the one for whom it was first entered.
 */
export const Outcome = z.object({
  contactId: Id,
  volunteerId: Id,
  result: OutcomeResult,
  minutes: whole(0, 480),
  kilometres: decimal(0, 500).nullable(),
  note: paragraph(500),
  enteredAt: Instant,
  version: z.int().min(1),
});
export type Outcome = z.infer<typeof Outcome>;

/** Whether the person was met: spoken with, or found in a worrying state. */
export const wasReached = (result: OutcomeResult): boolean =>
  result === 'REACHED' || result === 'WORRYING' || result === 'CALL_BACK';

/** A visit made alone: there, expected out, out. */
export const VisitCheck = z.object({
  contactId: Id,
  volunteerId: Id,
  checkedInAt: Instant,
  expectedEndAt: Instant,
  checkedOutAt: Instant.nullable(),
  alertedAt: Instant.nullable(),
  escalatedAt: Instant.nullable(),
  settledAt: Instant.nullable(),
});
export type VisitCheck = z.infer<typeof VisitCheck>;
