import * as z from 'zod';
import {
  Answer,
  Contact,
  EmergencyContact,
  Id,
  Instant,
  LocalDate,
  LocalTime,
  Outcome,
  StoredPhone,
  VisitCheck,
} from '@presence/domain';
import { FirstVisit } from './first-visits';
import { SessionView } from './sessions';

/** What a volunteer reads of a person inside the window of a contact, and until when. */
export const Disclosure = z.object({
  phones: z.array(StoredPhone),
  street: z.string(),
  access: z.string(),
  postcode: z.string(),
  communeName: z.string(),
  emergencyContact: EmergencyContact.nullable(),
  until: Instant,
});
export type Disclosure = z.infer<typeof Disclosure>;

export const OutcomeView = Outcome.omit({ volunteerId: true, contactId: true });
export type OutcomeView = z.infer<typeof OutcomeView>;

export const CheckView = VisitCheck.pick({
  checkedInAt: true,
  expectedEndAt: true,
  checkedOutAt: true,
});
export type CheckView = z.infer<typeof CheckView>;

/** A contact of one's own. The first name stands always, the rest of the person only inside the window. */
export const MyContact = z.object({
  ...Contact.pick({ id: true, kind: true, durationMinutes: true, timeZone: true, retryOf: true })
    .shape,
  date: LocalDate,
  start: LocalTime,
  startsAt: Instant,
  endsAt: Instant,
  firstName: z.string(),
  answer: Answer,
  /** First names of those who come along. */
  together: z.array(z.string()),
  disclosed: Disclosure.nullable(),
  outcome: OutcomeView.nullable(),
  check: CheckView.nullable(),
});
export type MyContact = z.infer<typeof MyContact>;

/** A volunteer's days: contacts and group sessions, the past two days and the coming ten, and what is further ahead but waits for an answer. */
export const MyWeek = z.object({
  contacts: z.array(MyContact),
  sessions: z.array(SessionView),
  firstVisits: z.array(FirstVisit),
  maskPhones: z.boolean(),
});
export type MyWeek = z.infer<typeof MyWeek>;

export const OutcomeDraft = Outcome.pick({
  result: true,
  minutes: true,
  kilometres: true,
  note: true,
}).strict();
export type OutcomeDraft = z.infer<typeof OutcomeDraft>;

/** Times are the phone's: a check-in may arrive later than it was made. */
export const CheckDraft = VisitCheck.pick({ checkedInAt: true, expectedEndAt: true }).strict();
export type CheckDraft = z.infer<typeof CheckDraft>;

/** What a coordinator needs to follow up a contact that went wrong: whom to call, and what was tried. */
export const FollowUp = z.object({
  ...Contact.pick({ id: true, personId: true, kind: true, durationMinutes: true, timeZone: true })
    .shape,
  date: LocalDate,
  start: LocalTime,
  startsAt: Instant,
  endsAt: Instant,
  personName: z.string(),
  phones: z.array(StoredPhone),
  emergencyContact: EmergencyContact.nullable(),
  volunteers: z.array(
    z.object({ id: Id, displayName: z.string(), phone: StoredPhone.nullable(), answer: Answer }),
  ),
  tries: z.array(
    z.object({ contactId: Id, startsAt: Instant, result: Outcome.shape.result.nullable() }),
  ),
  outcome: OutcomeView.nullable(),
  check: VisitCheck.omit({ contactId: true }).nullable(),
});
export type FollowUp = z.infer<typeof FollowUp>;

/** What a coordinator says once they know that a volunteer is well. */
export const SettlementDraft = z.strictObject({
  word: Outcome.shape.note.min(1, { error: 'REQUIRED' }),
});
export type SettlementDraft = z.infer<typeof SettlementDraft>;

/** A person's week on paper: names and times only; nothing of whoever has no consent on record any more. */
export const PaperWeek = z.object({
  firstName: z.string().nullable(),
  from: LocalDate,
  contacts: z.array(
    z.object({
      id: Id,
      kind: Contact.shape.kind,
      date: LocalDate,
      start: LocalTime,
      durationMinutes: z.int(),
      volunteers: z.array(z.string()),
    }),
  ),
});
export type PaperWeek = z.infer<typeof PaperWeek>;
export const PaperWeekQuery = z.strictObject({ from: LocalDate });
export type PaperWeekQuery = z.infer<typeof PaperWeekQuery>;
