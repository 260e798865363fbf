import * as z from 'zod';
import { Answer, ContactKind, Id, Instant, LocalDate, LocalTime } from '@presence/domain';

/** Who calls and visits a person: those who come again and again, and the next contacts with those who hold them. */
export const WhoComes = z.object({
  companions: z.array(
    z.object({
      volunteerId: Id,
      displayName: z.string(),
      /** In a match that stands; others have come more than once of late. */
      matched: z.boolean(),
      since: LocalDate,
      /** Contacts of the past twelve weeks. */
      recent: z.int(),
      lastAt: Instant.nullable(),
    }),
  ),
  coming: z.array(
    z.object({
      contactId: Id,
      rotaId: Id,
      kind: ContactKind,
      date: LocalDate,
      start: LocalTime,
      durationMinutes: z.int(),
      volunteers: z.array(z.object({ id: Id, displayName: z.string(), answer: Answer })),
    }),
  ),
});
export type WhoComes = z.infer<typeof WhoComes>;
