import * as z from 'zod';
import { Id, Instant, LocalDate, LocalTime, TimeZone } from '../identity';
import { ContactKind } from '../people/consent';
import { Answer } from '../rotas/rota';
import { CONTACT_STATES } from './contact-moves';

/** One planned call or visit. Without date and start it is uncovered; times are those of where the person lives. */
export const Contact = z.object({
  id: Id,
  rotaId: Id,
  needId: Id,
  personId: Id,
  kind: ContactKind,
  /** Week of the rota, from 0. */
  week: z.int().min(0),
  date: LocalDate.nullable(),
  start: LocalTime.nullable(),
  durationMinutes: z.int(),
  timeZone: TimeZone,
  startsAt: Instant.nullable(),
  endsAt: Instant.nullable(),
  state: z.enum(CONTACT_STATES),
  locked: z.boolean(),
  /** A second try after no answer names the contact it follows. */
  retryOf: Id.nullable(),
  volunteers: z.array(
    z.object({ volunteerId: Id, answer: Answer, answeredAt: Instant.nullable() }),
  ),
  version: z.int().min(1),
});
export type Contact = z.infer<typeof Contact>;
