import * as z from 'zod';
import { Id, Instant, LocalDate, paragraph } from '../identity';

export const CONCERN_KINDS = [
  'SAFETY',
  'SUICIDAL_CRISIS',
  'ABUSE',
  'MINOR',
  'NO_SIGN_OF_LIFE',
  'OTHER',
] as const;
export const ConcernKind = z.enum(CONCERN_KINDS, { error: 'REQUIRED' });
export type ConcernKind = z.infer<typeof ConcernKind>;

/** One line of a concern's log; its words are stored encrypted. */
export const ConcernEntry = z.object({ id: Id, at: Instant, by: Id, words: paragraph(1000) });
export type ConcernEntry = z.infer<typeof ConcernEntry>;

/** A worrying situation, for safeguarding leads only. It has an owner and a date, and closes with a word. */
export const Concern = z.object({
  id: Id,
  personId: Id.nullable(),
  contactId: Id.nullable(),
  groupId: Id.nullable(),
  kind: ConcernKind,
  words: paragraph(1000),
  raisedBy: Id,
  raisedAt: Instant,
  ownerId: Id.nullable(),
  dueOn: LocalDate,
  closedAt: Instant.nullable(),
  closingWord: paragraph(1000),
  entries: z.array(ConcernEntry),
  version: z.int().min(1),
});
export type Concern = z.infer<typeof Concern>;
