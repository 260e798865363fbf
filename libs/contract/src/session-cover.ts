import * as z from 'zod';
import { CoverRequest, Id } from '@presence/domain';

/** Somebody cannot lead a session; `agreedId` is who agreed to take their place, null where others are to be asked. */
export const SessionCoverDraft = z.strictObject({
  organiserId: Id,
  agreedId: Id.nullable().default(null),
});
export type SessionCoverDraft = z.infer<typeof SessionCoverDraft>;

/** Somebody is looked for on a session. */
export const SessionCoverView = CoverRequest.pick({
  id: true,
  organiserId: true,
  reason: true,
  openedAt: true,
}).extend({
  /** Who cannot come. */
  displayName: z.string(),
  askedCount: z.int(),
  /** Whether it is asked of the reader. */
  asked: z.boolean(),
  /** Whether the reader may say that they come after all. */
  mayTakeBack: z.boolean(),
});
export type SessionCoverView = z.infer<typeof SessionCoverView>;
