import * as z from 'zod';
import { Concern, ConcernEntry, Id, paragraph, StoredPhone } from '@presence/domain';

const word = paragraph(1000).min(1, { error: 'REQUIRED' });

/** A concern as anybody of the association raises it: from one of their contacts, from a group, or from nowhere in particular. */
export const ConcernDraft = Concern.pick({
  id: true,
  kind: true,
  words: true,
  contactId: true,
  groupId: true,
}).strict();
export type ConcernDraft = z.infer<typeof ConcernDraft>;

/** What whoever raised it gets back: that it is known. */
export const ConcernReceipt = Concern.pick({ id: true, raisedAt: true });
export type ConcernReceipt = z.infer<typeof ConcernReceipt>;

export const ConcernLine = Concern.pick({
  id: true,
  kind: true,
  raisedAt: true,
  ownerId: true,
  dueOn: true,
  closedAt: true,
  version: true,
}).extend({
  ownerName: z.string().nullable(),
});
export type ConcernLine = z.infer<typeof ConcernLine>;

/** A concern as a safeguarding lead reads it. */
export const ConcernView = Concern.extend({
  ownerName: z.string().nullable(),
  raisedByName: z.string(),
  groupName: z.string().nullable(),
  person: z.object({ name: z.string(), phones: z.array(StoredPhone) }).nullable(),
  entries: z.array(ConcernEntry.extend({ byName: z.string() })),
});
export type ConcernView = z.infer<typeof ConcernView>;

export const ConcernOwnerDraft = z.strictObject({ ownerId: Id, dueOn: Concern.shape.dueOn });
export type ConcernOwnerDraft = z.infer<typeof ConcernOwnerDraft>;

export const ConcernEntryDraft = z.strictObject({ id: Id, words: word });
export type ConcernEntryDraft = z.infer<typeof ConcernEntryDraft>;

export const ConcernClosingDraft = z.strictObject({ word });
export type ConcernClosingDraft = z.infer<typeof ConcernClosingDraft>;
