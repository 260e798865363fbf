import * as z from 'zod';
import { ContactKind } from '../people';
import { Id, Instant } from '../identity';

/** How many days ahead cover is asked for when somebody leads groups no longer: what is further away, a team plans anew. */
export const LEFT_COVER_DAYS = 28;

export const COVER_REASONS = ['DECLINED', 'SILENT', 'ASKED', 'UNAVAILABLE'] as const;

/** What somebody can take over from somebody else. */
export const COVER_SUBJECTS = ['CONTACT', 'SESSION'] as const;
export type CoverSubjectKind = (typeof COVER_SUBJECTS)[number];

/** The same, told apart further where it is a contact. */
export const CoverKind = z.enum([...ContactKind.options, 'SESSION']);
export type CoverKind = z.infer<typeof CoverKind>;

/** Someone is wanted to take over a contact or a session, of which one is named; the first yes wins. */
export const CoverRequest = z.object({
  id: Id,
  contactId: Id.nullable(),
  sessionId: Id.nullable(),
  /** Whose place is to be taken. */
  organiserId: Id,
  reason: z.enum(COVER_REASONS),
  askedIds: z.array(Id),
  openedAt: Instant,
  coveredBy: Id.nullable(),
  closedAt: Instant.nullable(),
  version: z.int().min(1),
});
export type CoverRequest = z.infer<typeof CoverRequest>;

/** Of what sort the thing is that a request is about. */
export const subjectOf = ({ sessionId }: Pick<CoverRequest, 'sessionId'>): CoverSubjectKind =>
  sessionId === null ? 'CONTACT' : 'SESSION';
