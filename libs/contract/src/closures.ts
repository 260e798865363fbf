import * as z from 'zod';
import { Closure, Id, isClosurePeriod, LocalDate } from '@presence/domain';
import { MoveDraft, SessionView } from './sessions';

const sessionId = { sessionId: Id };

/** What is to become of one session on the dates of a closure; moved, it goes where and when `to` says. */
export const ClosureSessionDraft = z.discriminatedUnion('choice', [
  z.strictObject({ ...sessionId, choice: z.literal('CANCEL') }),
  z.strictObject({ ...sessionId, choice: z.literal('KEEP') }),
  z.strictObject({
    ...sessionId,
    choice: z.literal('MOVE'),
    to: MoveDraft.omit({ publicWord: true }),
  }),
]);
export type ClosureSessionDraft = z.infer<typeof ClosureSessionDraft>;

const closed = Closure.pick({ scope: true, closedId: true, from: true, to: true }).strict();
type Closed = z.infer<typeof closed>;

/** @throws as issues: REQUIRED at `closedId`, PERIOD_INVALID at `to` */
function closedOnDates(draft: Closed, context: z.RefinementCtx): void {
  if ((draft.scope === 'ASSOCIATION') !== (draft.closedId === null))
    context.addIssue({ code: 'custom', message: 'REQUIRED', path: ['closedId'] });
  if (!isClosurePeriod(draft))
    context.addIssue({ code: 'custom', message: 'PERIOD_INVALID', path: ['to'] });
}

/**
 * A closure with a choice for every session that its preview named. `contacts` says what becomes of the calls and visits
 * on its dates when the association closes, those of rotas planned later too; null otherwise.
 */
export const ClosureDraft = closed
  .extend({
    ...Closure.pick({ id: true, publicWord: true }).shape,
    sessions: z.array(ClosureSessionDraft).max(5000, { error: 'LIST_TOO_LONG' }),
    contacts: z.enum(['CANCEL', 'KEEP']).nullable(),
  })
  .superRefine((draft, context) => {
    closedOnDates(draft, context);
    if ((draft.scope === 'ASSOCIATION') !== (draft.contacts !== null))
      context.addIssue({ code: 'custom', message: 'REQUIRED', path: ['contacts'] });
  });
export type ClosureDraft = z.infer<typeof ClosureDraft>;

/** What is to be closed, and when; `closedId` is left out for the association. */
export const ClosurePreviewQuery = z
  .strictObject({
    scope: Closure.shape.scope,
    closedId: Id.optional().transform((id) => id ?? null),
    from: LocalDate,
    to: LocalDate,
  })
  .superRefine(closedOnDates);
export type ClosurePreviewQuery = z.infer<typeof ClosurePreviewQuery>;

/** What a closure would touch: sessions to come that stand, and how many contacts are planned on its dates when the association closes. */
export const ClosurePreview = z.object({
  sessions: z.array(SessionView),
  contactCount: z.int(),
  /** Whether calls and visits are planned at all, so that rotas to come heed the closure. */
  plansContacts: z.boolean().default(false),
  /** Standing closures of the same thing on some of these dates, the first to begin first. */
  overlapping: z.array(Closure.pick({ id: true, from: true, to: true })).default([]),
});
export type ClosurePreview = z.infer<typeof ClosurePreview>;

/** A closure with the name of what is closed (null for the association), how many sessions it cancelled, moved and kept, and how many contacts it cancelled. */
export const ClosureView = Closure.extend({
  closedName: z.string().nullable(),
  cancelledCount: z.int(),
  movedCount: z.int(),
  keptCount: z.int(),
  contactCount: z.int(),
});
export type ClosureView = z.infer<typeof ClosureView>;

/**
 * What undoing a closure did; `left` are sessions that could not come back, since their time or place is taken by now, and
 * `stillClosedCount` are those that another closure keeps closed.
 */
export const ClosureUndone = z.object({
  closure: ClosureView,
  restoredCount: z.int(),
  stillClosedCount: z.int(),
  left: z.array(SessionView),
});
export type ClosureUndone = z.infer<typeof ClosureUndone>;
