import * as z from 'zod';
import { Id, Instant, LocalDate, LocalTime, StoredPhone, TimeZone } from '@presence/domain';

/** A first visit that is planned. The first name stands always, the telephone only for who goes, around the hour. */
export const FirstVisit = z.object({
  referralId: Id,
  date: LocalDate,
  start: LocalTime,
  end: LocalTime,
  timeZone: TimeZone,
  startsAt: Instant,
  endsAt: Instant,
  firstName: z.string(),
  communeName: z.string(),
  visitorName: z.string().nullable(),
  /** Whether whoever reads it is the one who goes. */
  mine: z.boolean(),
  disclosed: z.object({ phone: StoredPhone.nullable(), until: Instant }).nullable(),
});
export type FirstVisit = z.infer<typeof FirstVisit>;

export const FirstVisitsQuery = z.strictObject({ from: LocalDate, to: LocalDate });
export type FirstVisitsQuery = z.infer<typeof FirstVisitsQuery>;
