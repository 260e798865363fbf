import type { Id, Locale } from '@presence/domain';
import type { Part } from '../letters/letter';

/** What people are told by mail, in the order in which one mail says it. */
export const NOTICE_KINDS = [
  'CONCERN_RAISED',
  'VISIT_STILL_LATE',
  'VISIT_LATE',
  'ROTA_PART',
  'WEEK_CHANGED',
  'SESSION_UNCOVERED',
  'PLACE_GIVEN',
  'PLACE_MOVED',
  'SWAP_PROPOSED',
  'SWAP_ACCEPTED',
  'SWAP_DECLINED',
  'PLACE_COVERED',
  'COVER_ASKED',
  'COVER_OFF',
  'COVER_CANCELLED',
  'SESSION_TOMORROW',
  'ATTENDANCE_ASKED',
  'PLAN_PUBLISHED',
  'PLAN_UNDONE',
  'FACILITATION_ASKED',
  'SESSIONS_REMOVED',
  'UNANSWERED',
  'SILENCE',
  'VOLUNTEER_LEFT',
  'ABSENCE_TO_REPLAN',
  'ABSENCE_NOTED',
  'ABSENCE_REMOVED',
  'REFERRAL_RECEIVED',
  'LATE_REFERRALS',
  'OUTCOME_MISSING',
  'OUTCOME_ASKED',
  'GEM_REPORT_DUE',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** What is told at night too: somebody may be in danger. */
export const URGENT: ReadonlySet<NoticeKind> = new Set<NoticeKind>([
  'CONCERN_RAISED',
  'VISIT_LATE',
  'VISIT_STILL_LATE',
]);

/** One thing to tell: what it is about, and how many of it where the kind counts. */
export type Notice = { kind: NoticeKind; aboutId: Id; count: number };

/** Whom a mail goes to, with what its words and links need. */
export type Reader = {
  organiserId: Id;
  email: string;
  locale: Locale;
  slug: string;
  associationName: string;
};

/** Puts what is to be told into words as it stands when the mail leaves; nothing where it holds no more. */
export type NoticeWriter = (reader: Reader, notices: readonly Notice[]) => Promise<Part[]>;
