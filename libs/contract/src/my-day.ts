import * as z from 'zod';
import { Answer, ContactKind, Id, LocalDate, LocalTime } from '@presence/domain';

/** A call or visit of one's own in one line; of the person it says the first name alone. */
export const MyContactLine = z.object({
  contactId: Id,
  kind: ContactKind,
  date: LocalDate,
  start: LocalTime,
  firstName: z.string(),
});
export type MyContactLine = z.infer<typeof MyContactLine>;

/** A volunteer's part of the home page: the calls and visits of today and tomorrow, and what waits for an answer. */
export const MyDay = z.object({
  /** `told`: its outcome is entered. */
  contacts: z.array(MyContactLine.extend({ answer: Answer, told: z.boolean() })),
  toAccept: z.object({ count: z.int(), next: MyContactLine.nullable() }),
  /** Over, without an outcome, and still open to its volunteer. */
  toTell: z.array(MyContactLine),
  /** Contacts of others for which this volunteer was asked to take over. */
  coverRequests: z.object({
    count: z.int(),
    next: MyContactLine.omit({ firstName: true }).nullable(),
  }),
});
export type MyDay = z.infer<typeof MyDay>;
