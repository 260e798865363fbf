import { CheckDraft, OutcomeDraft } from '@presence/contract';
import { Id } from '@presence/domain';
import * as z from 'zod';

/** What is entered of a contact as it waits on the device: codes and numbers, no word. */
export const ContactEntry = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('OUTCOME'),
    subject: Id,
    version: z.int().min(0),
    draft: OutcomeDraft.omit({ note: true }),
  }),
  z.object({ kind: z.literal('CHECK_IN'), subject: Id, draft: CheckDraft }),
  z.object({ kind: z.literal('CHECK_OUT'), subject: Id }),
]);
export type ContactEntry = z.infer<typeof ContactEntry>;
export type CheckEntry = Extract<ContactEntry, { kind: 'CHECK_IN' | 'CHECK_OUT' }>;
