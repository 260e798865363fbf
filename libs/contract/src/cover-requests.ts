import * as z from 'zod';
import { ContactKind, CoverRequest, Id, Instant, LocalDate, LocalTime } from '@presence/domain';

/** A cover request as it is asked of somebody: when, what kind, how long; who the person is comes with the assignment only. */
export const CoverRequestView = CoverRequest.pick({
  id: true,
  contactId: true,
  reason: true,
  openedAt: true,
  coveredBy: true,
  closedAt: true,
  version: true,
}).extend({
  rotaId: Id,
  kind: ContactKind,
  date: LocalDate,
  start: LocalTime,
  durationMinutes: z.int(),
  startsAt: Instant,
  communeName: z.string(),
  /** Known to coordinators only. */
  volunteerName: z.string().nullable(),
  personName: z.string().nullable(),
  askedCount: z.int(),
  /** Whether it is asked of the reader. */
  asked: z.boolean(),
});
export type CoverRequestView = z.infer<typeof CoverRequestView>;

/**
 * What the link of a mail asks about, without a name: a yes to one cover request, or "none of these" to all of the mail.
 * `TAKEN`: somebody else has said yes; `OFF`: the contact is not to be any more.
 */
export const CoverAnswerView = z.object({
  answer: z.enum(['YES', 'NONE']),
  associationName: z.string(),
  asks: z.array(
    z.object({
      kind: ContactKind,
      date: LocalDate,
      start: LocalTime,
      durationMinutes: z.int(),
      state: z.enum(['OPEN', 'YOURS', 'TAKEN', 'OFF']),
    }),
  ),
});
export type CoverAnswerView = z.infer<typeof CoverAnswerView>;
