import * as z from 'zod';
import {
  ConcernKind,
  ContactKind,
  FacilitationRole,
  Id,
  Instant,
  LocalDate,
  LocalTime,
  StoredPhone,
  type WaitingKind,
} from '@presence/domain';

const contactAt = { contactId: Id, kind: ContactKind, date: LocalDate, start: LocalTime };
const sessionAt = {
  sessionId: Id,
  groupName: z.string(),
  date: LocalDate,
  startTime: LocalTime,
  endTime: LocalTime,
};

/** How many of one kind wait, and the first few of them. */
const part = <Kind extends WaitingKind, Line extends z.ZodRawShape>(kind: Kind, line: Line) =>
  z.object({ kind: z.literal(kind), count: z.int(), first: z.array(z.object(line)) });

/** What waits for whoever reads it, by kind. */
export const WaitingPart = z.discriminatedUnion('kind', [
  part('CONCERN', {
    concernId: Id,
    concern: ConcernKind,
    raisedAt: Instant,
    dueOn: LocalDate,
    ownerName: z.string().nullable(),
  }),
  part('LATE_VISIT', {
    contactId: Id,
    volunteerName: z.string(),
    volunteerPhone: StoredPhone.nullable(),
    expectedEndAt: Instant,
    timeZone: z.string(),
  }),
  /** Nobody does it, or somebody asked for cover (`sought`). Without a date, it is to be done in a week that runs. */
  part('GAP', {
    contactId: Id,
    rotaId: Id,
    kind: ContactKind,
    name: z.string(),
    date: LocalDate.nullable(),
    start: LocalTime.nullable(),
    sought: z.boolean(),
  }),
  /** Somebody cannot come, and nobody has been found for within two days. */
  part('SESSION_GAP', { ...sessionAt, replacedName: z.string(), askedCount: z.int() }),
  part('REFERRAL', {
    referralId: Id,
    receivedAt: Instant,
    wanted: z.array(ContactKind),
    communeName: z.string(),
    mine: z.boolean(),
    overdue: z.boolean(),
  }),
  /** Coming, of whoever reads it (`mine`), or over and not yet decided. */
  part('FIRST_VISIT', {
    referralId: Id,
    firstVisitAt: Instant,
    timeZone: z.string(),
    communeName: z.string(),
    mine: z.boolean(),
    over: z.boolean(),
  }),
  /** Sessions that whoever reads it was asked to lead or to help with, and has not replied to. */
  part('FACILITATION_ASKED', { ...sessionAt, role: FacilitationRole }),
  part('TO_ACCEPT', { ...contactAt, firstName: z.string() }),
  /** Contacts of others for which this volunteer was asked to take over. */
  part('COVER_ASKED', contactAt),
  /** Sessions of others that the reader was asked to lead. */
  part('SESSION_ASKED', { ...sessionAt, replacedName: z.string() }),
  /** Over, without an outcome, and still open to its volunteer. */
  part('TO_TELL', { ...contactAt, firstName: z.string() }),
  /** `allowed` is the limit, in days, that the association set for this person's priority. */
  part('SILENT', {
    personId: Id,
    name: z.string(),
    days: z.int(),
    allowed: z.int(),
    everReached: z.boolean(),
  }),
  part('UNANSWERED', { contactId: Id, name: z.string(), date: LocalDate, start: LocalTime }),
  /** Absences of a volunteer that meet published contacts of a rota, for which nobody is looked for yet. */
  part('ABSENCE', {
    volunteerId: Id,
    volunteerName: z.string(),
    rotaId: Id,
    from: LocalDate,
    until: LocalDate,
    contacts: z.int(),
  }),
  part('COVER_OPEN', { contactId: Id, rotaId: Id, date: LocalDate, start: LocalTime }),
  part('MISSING_OUTCOME', {
    contactId: Id,
    volunteerName: z.string(),
    date: LocalDate,
    start: LocalTime,
  }),
  /** On a holiday of which its series asks; `inseeCode` says whose holidays. */
  part('UNDECIDED', { ...sessionAt, version: z.int(), inseeCode: z.string() }),
  /** `missing` people are still wanted; `nobody` leads it at all. */
  part('WITHOUT_FACILITATOR', { ...sessionAt, missing: z.int(), nobody: z.boolean() }),
  /** Over, without numbers: `overdue` once nobody entered them for some days. */
  part('ATTENDANCE', { ...sessionAt, mine: z.boolean(), overdue: z.boolean() }),
  /** Sessions of a group that went lately, since it became known on which holidays they fall; `from` is the first date. */
  part('SESSIONS_REMOVED', {
    removalId: Id,
    groupId: Id,
    groupName: z.string(),
    removed: z.int(),
    from: LocalDate,
    to: LocalDate,
  }),
  /** The yearly report of a GEM, from 1 January to 28 February, until it was handed in. */
  part('GEM_REPORT', { groupId: Id, groupName: z.string(), year: z.int(), dueOn: LocalDate }),
  part('LISTING_TO_VERIFY', { groupId: Id, groupName: z.string(), verifiedUntil: Instant }),
  part('UNPUBLISHED', { groupId: Id, groupName: z.string() }),
]);
export type WaitingPart = z.infer<typeof WaitingPart>;

/** The lines of one kind. */
export type WaitingLine<Kind extends WaitingKind> = Extract<
  WaitingPart,
  { kind: Kind }
>['first'][number];
