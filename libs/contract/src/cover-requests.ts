import * as z from 'zod';
import { CoverKind, CoverRequest, Id, Instant, LocalDate, LocalTime } from '@presence/domain';

/** A cover request as it is asked of somebody: when, what kind, how long; of a contact, who the person is comes with the assignment only. */
export const CoverRequestView = CoverRequest.pick({
  id: true,
  contactId: true,
  sessionId: true,
  reason: true,
  openedAt: true,
  coveredBy: true,
  closedAt: true,
  version: true,
}).extend({
  /** Of a contact. */
  rotaId: Id.nullable(),
  kind: CoverKind,
  date: LocalDate,
  start: LocalTime,
  durationMinutes: z.int(),
  startsAt: Instant,
  communeName: z.string(),
  /** Of a session. */
  groupName: z.string().nullable(),
  /** Whose place it is; of a contact known to coordinators only, as is the person. */
  replacedName: z.string().nullable(),
  personName: z.string().nullable(),
  askedCount: z.int(),
  /** Whether it is asked of the reader. */
  asked: z.boolean(),
});
export type CoverRequestView = z.infer<typeof CoverRequestView>;

/**
 * What the link of a mail asks about, without a name: a yes to one cover request, or "none of these" to all of the mail.
 * `TAKEN`: somebody else has said yes; `OFF`: it is not to be any more.
 */
export const CoverAnswerView = z.object({
  answer: z.enum(['YES', 'NONE']),
  associationName: z.string(),
  asks: z.array(
    z.object({
      kind: CoverKind,
      date: LocalDate,
      start: LocalTime,
      durationMinutes: z.int(),
      groupName: z.string().nullable(),
      state: z.enum(['OPEN', 'YOURS', 'TAKEN', 'OFF']),
    }),
  ),
});
export type CoverAnswerView = z.infer<typeof CoverAnswerView>;
