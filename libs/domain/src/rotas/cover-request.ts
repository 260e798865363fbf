import * as z from 'zod';
import { Id, Instant } from '../identity';

export const COVER_REASONS = ['DECLINED', 'SILENT', 'ASKED', 'UNAVAILABLE'] as const;

/** Someone is wanted to take over a contact; the first yes wins. */
export const CoverRequest = z.object({
  id: Id,
  contactId: Id,
  /** Whose place is to be taken. */
  volunteerId: Id,
  reason: z.enum(COVER_REASONS),
  askedIds: z.array(Id),
  openedAt: Instant,
  coveredBy: Id.nullable(),
  closedAt: Instant.nullable(),
  version: z.int().min(1),
});
export type CoverRequest = z.infer<typeof CoverRequest>;
