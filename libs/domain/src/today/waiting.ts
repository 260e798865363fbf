import * as z from 'zod';
import type { Role } from '../accounts';

/**
 * What may wait for somebody. The order is that of urgency: somebody in danger, somebody of whom nothing is known, what
 * nobody does within two days, who asks, then what can be done in the course of the week.
 */
export const WAITING_KINDS = [
  'CONCERN',
  'LATE_VISIT',
  'GAP',
  'SESSION_GAP',
  'REFERRAL',
  'FIRST_VISIT',
  'FACILITATION_ASKED',
  'TO_ACCEPT',
  'COVER_ASKED',
  'SESSION_ASKED',
  'TO_TELL',
  'SILENT',
  'UNANSWERED',
  'ABSENCE',
  'COVER_OPEN',
  'MISSING_OUTCOME',
  'UNDECIDED',
  'WITHOUT_FACILITATOR',
  'ATTENDANCE',
  'SESSIONS_REMOVED',
  'GEM_REPORT',
  'LISTING_TO_VERIFY',
  'UNPUBLISHED',
] as const;
export const WaitingKind = z.enum(WAITING_KINDS);
export type WaitingKind = z.infer<typeof WaitingKind>;

const TENDING: readonly Role[] = ['ADMINISTRATOR', 'COORDINATOR', 'FACILITATOR'];
const REPORTING: readonly Role[] = ['ADMINISTRATOR', 'COORDINATOR'];
const COORDINATING: readonly Role[] = ['COORDINATOR'];
const ANYBODY: readonly Role[] = [...TENDING, 'VOLUNTEER'];
const VISITING: readonly Role[] = ['VOLUNTEER'];

/** For whom each kind waits: whoever holds one of the roles, since they may see to it. */
export const WAITS_FOR: Record<WaitingKind, readonly Role[]> = {
  CONCERN: ['SAFEGUARDING_LEAD'],
  LATE_VISIT: COORDINATING,
  GAP: COORDINATING,
  SESSION_GAP: ['ADMINISTRATOR', 'COORDINATOR'],
  REFERRAL: COORDINATING,
  FIRST_VISIT: ['COORDINATOR', 'VOLUNTEER'],
  FACILITATION_ASKED: ANYBODY,
  TO_ACCEPT: VISITING,
  COVER_ASKED: VISITING,
  SESSION_ASKED: TENDING,
  TO_TELL: VISITING,
  SILENT: COORDINATING,
  UNANSWERED: COORDINATING,
  ABSENCE: COORDINATING,
  COVER_OPEN: COORDINATING,
  MISSING_OUTCOME: COORDINATING,
  UNDECIDED: TENDING,
  WITHOUT_FACILITATOR: TENDING,
  ATTENDANCE: TENDING,
  SESSIONS_REMOVED: REPORTING,
  GEM_REPORT: REPORTING,
  LISTING_TO_VERIFY: TENDING,
  UNPUBLISHED: TENDING,
};

/** Days for which the home page says that sessions went, since they fall on holidays that became known. */
export const REMOVALS_SHOWN_DAYS = 14;

/** Hours ahead within which a contact that nobody does is a gap to close now. */
export const GAP_HOURS = 48;

/** What cannot wait until the next appointment has been looked at. */
const PRESSING: ReadonlySet<WaitingKind> = new Set(['CONCERN', 'LATE_VISIT']);

/** Whether this kind stands before everything else on the home page, one's own appointments included. */
export const isPressing = (kind: WaitingKind): boolean => PRESSING.has(kind);

/** Whether somebody with these roles is asked to see to this kind. */
export const waitsFor = (kind: WaitingKind, roles: readonly Role[]): boolean =>
  WAITS_FOR[kind].some((role) => roles.includes(role));

/** The parts in which something waits, the most urgent first. */
export const inOrder = <T extends { kind: WaitingKind; count: number }>(parts: readonly T[]): T[] =>
  parts
    .filter(({ count }) => count > 0)
    .sort((a, b) => WAITING_KINDS.indexOf(a.kind) - WAITING_KINDS.indexOf(b.kind));
