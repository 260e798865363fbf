import * as z from 'zod';
import { Id, LocalDate, LocalTime, SessionSwap } from '@presence/domain';

/** What somebody proposes for a place of theirs: whose place they would take instead, and on which session. */
export const SessionSwapDraft = SessionSwap.pick({
  id: true,
  sessionId: true,
  otherId: true,
  otherSessionId: true,
}).strict();
export type SessionSwapDraft = z.infer<typeof SessionSwapDraft>;

const side = z.object({
  sessionId: Id,
  groupName: z.string(),
  date: LocalDate,
  startTime: LocalTime,
  endTime: LocalTime,
  /** Who leads it now, and would no longer. */
  displayName: z.string(),
});

/** A swap that is proposed, as both see it; `mine` is the reader's own proposal. */
export const SessionSwapView = SessionSwap.pick({ id: true, state: true }).extend({
  mine: z.boolean(),
  given: side,
  wanted: side,
});
export type SessionSwapView = z.infer<typeof SessionSwapView>;
