import * as z from 'zod';
import { Group, Instant, PublicContact, PublicPhone } from '@presence/domain';

export const GroupDraft = Group.omit({ timeZone: true, archivedAt: true, version: true })
  .extend({
    contact: PublicContact.extend({ phone: PublicPhone.nullable() }),
    facilitatorPlaces: Group.shape.facilitatorPlaces.default(2),
  })
  .strict();
export type GroupDraft = z.infer<typeof GroupDraft>;

/** A group in the list: enough to recognise it and know when it next meets. */
export const GroupSummary = Group.pick({
  id: true,
  name: true,
  kind: true,
  themes: true,
  format: true,
  archivedAt: true,
}).extend({
  communeName: z.string(),
  nextStartsAt: Instant.nullable(),
  timeZone: z.string(),
  published: z.boolean(),
  /** Whoever asks leads it: a session of the last 60 days, or one to come. */
  mine: z.boolean(),
});
export type GroupSummary = z.infer<typeof GroupSummary>;
