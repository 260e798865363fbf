import * as z from 'zod';
import {
  AUTHORED_LOCALE,
  FORMATS,
  Id,
  line,
  LocalDate,
  LocalTime,
  Instant,
  LOCALES,
  PublishedPlace,
  SEAT_STATES,
  TimeZone,
} from '@presence/domain';

/** Whether visitors may take seats at a session. */
export const RegistrationDraft = z.strictObject({ open: z.boolean({ error: 'REQUIRED' }) });
export type RegistrationDraft = z.infer<typeof RegistrationDraft>;

/** A seat that an organiser hands out; sent again under the same id it is the same seat. */
export const SeatDraft = z.strictObject({ id: Id });
export type SeatDraft = z.infer<typeof SeatDraft>;

const typedCode = line(60, 1);

/** A code as it was read out by its holder. */
export const SeatReleaseDraft = z.strictObject({ code: typedCode });
export type SeatReleaseDraft = z.infer<typeof SeatReleaseDraft>;

/** A seat with its code, and where it stands on the waiting list, counted from one. */
export const TakenSeat = z.object({
  code: z.string(),
  state: z.enum(SEAT_STATES),
  position: z.int().nullable(),
});
export type TakenSeat = z.infer<typeof TakenSeat>;

/**
 * A seat asked for on the public page. `formId` is of the form that was filled in, so that one sent twice is one seat;
 * `website` is a trap for robots.
 */
export const PublicSeatDraft = z.strictObject({
  sessionId: Id,
  formId: Id,
  website: line(200, 0).optional(),
});
export type PublicSeatDraft = z.infer<typeof PublicSeatDraft>;

/** The coming sessions of a listing at which seats are taken. `free` null: as many as come. */
export const PublicSessionSeats = z.object({
  sessionId: Id,
  open: z.boolean(),
  free: z.int().nullable(),
  waitingCount: z.int(),
});
export type PublicSessionSeats = z.infer<typeof PublicSessionSeats>;

/** In which language the calendar of a seat is. */
export const SeatCalendarQuery = z.object({
  language: z.enum(LOCALES).default(AUTHORED_LOCALE),
});
export type SeatCalendarQuery = z.infer<typeof SeatCalendarQuery>;

/** A seat as whoever has its code sees it: nothing about anybody, only when, where, and how it stands. */
export const SeatView = TakenSeat.extend({
  associationSlug: z.string(),
  associationName: z.string(),
  associationPhone: z.string().nullable(),
  groupName: z.string(),
  /** Null while the group has no public page. */
  listingSlug: z.string().nullable(),
  format: z.enum(FORMATS),
  place: PublishedPlace.nullable(),
  session: z.object({
    id: Id,
    date: LocalDate,
    startTime: LocalTime,
    endTime: LocalTime,
    timeZone: TimeZone,
    startsAt: Instant,
    endsAt: Instant,
    cancelled: z.boolean(),
    moved: z.boolean(),
    /** It may turn out to fall on school holidays that are not known yet. */
    uncertain: z.boolean().optional(),
    publicWord: z.string(),
    closure: z
      .object({ from: LocalDate, to: LocalDate, publicWord: z.string() })
      .nullable()
      .optional(),
    sequence: z.int(),
    updatedAt: Instant,
  }),
});
export type SeatView = z.infer<typeof SeatView>;
