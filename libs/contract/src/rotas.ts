import * as z from 'zod';
import {
  Answer,
  Contact,
  Id,
  Instant,
  LocalDate,
  LocalTime,
  AUTHORED_LOCALE,
  LOCALES,
  Rota,
  isMonday,
  inAddress,
  whole,
  Localized,
} from '@presence/domain';

/** A period to plan: whole weeks from a Monday, for one branch or (null) for everybody. */
export const RotaDraft = Rota.pick({ id: true, branchId: true, from: true, weeks: true })
  .strict()
  .refine(({ from }) => isMonday(from), { error: 'NOT_A_MONDAY', path: ['from'] });
export type RotaDraft = z.infer<typeof RotaDraft>;

/** A period with its counts, as the list shows it. */
export const RotaSummary = Rota.extend({
  branchName: z.string().nullable(),
  contactCount: z.int(),
  uncoveredCount: z.int(),
  waitingCount: z.int(),
  declinedCount: z.int(),
});
export type RotaSummary = z.infer<typeof RotaSummary>;

/** A volunteer on the board; `away` are absences, both days included. */
export const BoardVolunteer = z.object({
  id: Id,
  name: z.string(),
  branchId: Id.nullable(),
  maxContactsPerWeek: z.int(),
  maxVisitsPerWeek: z.int(),
  away: z.array(z.object({ from: LocalDate, until: LocalDate })),
});
export type BoardVolunteer = z.infer<typeof BoardVolunteer>;

/**
 * How many contacts a week of a rota has, how many of them nobody comes to, and how many wait to be published; and how many
 * occurrences of needs a published rota has no contact for, which are gaps too.
 */
export const BoardWeek = z.object({
  contactCount: z.int(),
  uncoveredCount: z.int(),
  proposedCount: z.int(),
  missingCount: z.int(),
});
export type BoardWeek = z.infer<typeof BoardWeek>;

/** What the board of a rota is made of: every name once, and the weeks with their counts. The contacts come week by week. */
export const RotaBoard = z.object({
  rota: Rota,
  branchName: z.string().nullable(),
  branches: z.array(z.object({ id: Id, name: z.string() })),
  people: z.array(z.object({ id: Id, name: z.string(), branchId: Id.nullable() })),
  volunteers: z.array(BoardVolunteer),
  weeks: z.array(BoardWeek),
  /** The public holidays of the period where its people live, and closed days; `everywhere` unless only some of them have it. */
  holidays: z.array(z.object({ date: LocalDate, name: Localized, everywhere: z.boolean() })),
});
export type RotaBoard = z.infer<typeof RotaBoard>;

/** A contact as the board shows it: of thousands, only what is drawn or sent back goes over the wire. */
export const BoardContact = Contact.omit({
  rotaId: true,
  needId: true,
  timeZone: true,
  startsAt: true,
  endsAt: true,
  retryOf: true,
}).extend({
  volunteers: z.array(Contact.shape.volunteers.element.omit({ answeredAt: true })),
});
export type BoardContact = z.infer<typeof BoardContact>;

/** The contacts of one week; those after a contact when one answer does not hold them all. */
export const BoardContactsQuery = z.strictObject({
  week: inAddress(whole(0, 7)),
  after: Id.optional(),
});
export type BoardContactsQuery = z.infer<typeof BoardContactsQuery>;

/** The board as a spreadsheet, its headings in this language. */
export const BoardSheetQuery = z.strictObject({
  language: z.enum(LOCALES).default(AUTHORED_LOCALE),
});
export type BoardSheetQuery = z.infer<typeof BoardSheetQuery>;

/** `next` is the contact to ask `after` for more; null where these are the last. */
export const BoardContacts = z.object({ contacts: z.array(BoardContact), next: Id.nullable() });
export type BoardContacts = z.infer<typeof BoardContacts>;

/** Where a contact may go: a volunteer, a day, the time it would take place; `obstacle` says why not, null where it may. */
export const ContactTarget = z.object({
  volunteerId: Id,
  date: LocalDate,
  start: LocalTime.nullable(),
  /** All who would then do it: the volunteer, and for a visit in pairs the one who comes along. */
  volunteerIds: z.array(Id),
  obstacle: Localized.nullable(),
});
export type ContactTarget = z.infer<typeof ContactTarget>;

/** Puts a contact at a day and a time with these volunteers; none of them leaves it uncovered. */
export const AssignmentDraft = z.strictObject({
  date: LocalDate.nullable(),
  start: LocalTime.nullable(),
  volunteerIds: z.array(Id).max(2, { error: 'LIST_TOO_LONG' }),
});
export type AssignmentDraft = z.infer<typeof AssignmentDraft>;

/** Why a contact went to whom it went, or why nobody could be found and the smallest change that would cover it. */
export const ContactReasons = z.object({
  contactId: Id,
  why: z.array(Localized),
  /** What keeps most volunteers from it, in one sentence that contacts alike share; null where somebody has it. */
  cause: Localized.nullable(),
  whyNot: z.array(Localized),
  smallestChange: Localized.nullable(),
});
export type ContactReasons = z.infer<typeof ContactReasons>;

/** What to look for in a volunteer, and how many contacts it would unlock. */
export const BriefLine = z.object({ words: Localized, contactIds: z.array(Id) });
/** The gaps of one week, or of the whole rota. */
export const RotaGapsQuery = BoardContactsQuery.pick({ week: true }).partial();
export type RotaGapsQuery = z.infer<typeof RotaGapsQuery>;
export const RotaGaps = z.object({ gaps: z.array(ContactReasons), brief: z.array(BriefLine) });
export type RotaGaps = z.infer<typeof RotaGaps>;

/** Publishing: what was told, and to how many. */
export const Publication = z.object({
  rota: Rota,
  published: z.int(),
  uncovered: z.int(),
  toldVolunteers: z.int(),
});
export type Publication = z.infer<typeof Publication>;

export const AnswerDraft = z.strictObject({ answer: Answer.extract(['ACCEPTED', 'DECLINED']) });
export type AnswerDraft = z.infer<typeof AnswerDraft>;

/** What is left of an answer, once given. */
export const GivenAnswer = z.object({
  contactId: Id,
  answer: Answer,
  answeredAt: Instant.nullable(),
});
export type GivenAnswer = z.infer<typeof GivenAnswer>;

/** The personal calendar address: told once, when it is made; afterwards only that it exists. */
export const VolunteerFeed = z.object({
  createdAt: Instant.nullable(),
  url: z.string().nullable(),
});
export type VolunteerFeed = z.infer<typeof VolunteerFeed>;
