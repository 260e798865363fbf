import * as z from 'zod';
import {
  Consent,
  ContactKind,
  EmergencyContact,
  Id,
  Instant,
  LANGUAGES,
  LocalDate,
  LocalTime,
  Need,
  PhoneOfPlace,
  SupportedPerson,
  TimeZone,
  inAddress,
  whole,
} from '@presence/domain';

/** Coordinates left out are taken from the commune. */
export const PersonDraft = SupportedPerson.pick({
  id: true,
  branchId: true,
  firstName: true,
  lastName: true,
  phones: true,
  street: true,
  access: true,
  postcode: true,
  inseeCode: true,
  languages: true,
  wishes: true,
  emergencyContact: true,
  note: true,
  leadVolunteerId: true,
  paperPlan: true,
})
  .extend({
    phones: z.array(PhoneOfPlace).max(4, { error: 'LIST_TOO_LONG' }),
    emergencyContact: EmergencyContact.extend({ phone: PhoneOfPlace }).nullable(),
    coordinates: z
      .strictObject({
        latitude: SupportedPerson.shape.latitude,
        longitude: SupportedPerson.shape.longitude,
      })
      .nullable(),
  })
  .strict();
export type PersonDraft = z.infer<typeof PersonDraft>;

export const ConsentDraft = Consent.pick({
  id: true,
  givenOn: true,
  givenBy: true,
  means: true,
  scope: true,
}).strict();
export type ConsentDraft = z.infer<typeof ConsentDraft>;

export const WithdrawalDraft = z.strictObject({ means: Consent.shape.means });
export type WithdrawalDraft = z.infer<typeof WithdrawalDraft>;

export const ConsentView = Consent.extend({ recordedByName: z.string() });
export type ConsentView = z.infer<typeof ConsentView>;

/** A need as it is entered. `waitingSince` and `endedAt` are the server's to say. */
export const NeedDraft = Need.omit({
  personId: true,
  waitingSince: true,
  endedAt: true,
  version: true,
})
  .strict()
  .refine(({ from, until }) => until === null || until >= from, {
    error: 'END_BEFORE_START',
    path: ['until'],
  });
export type NeedDraft = z.infer<typeof NeedDraft>;

/** A need with whether a contact of it is still to come in a published rota; without one the person waits. */
export const NeedView = Need.extend({ nextContactAt: Instant.nullable() });
export type NeedView = z.infer<typeof NeedView>;

/** What a change of a need does to the published rota: contacts that go, that stay, that are added uncovered. */
export const NeedPreview = z.object({
  stays: z.int(),
  goes: z.array(
    z.object({
      contactId: Id,
      date: LocalDate,
      start: LocalTime,
      volunteerNames: z.array(z.string()),
    }),
  ),
  comes: z.array(z.object({ weekOf: LocalDate, dates: z.array(LocalDate) })),
});
export type NeedPreview = z.infer<typeof NeedPreview>;

/** A person's record, for coordinators; every read of it is audited. */
export const PersonView = SupportedPerson.extend({
  communeName: z.string(),
  departmentCode: z.string(),
  timeZone: TimeZone,
  coordinatesTyped: z.boolean(),
  branchName: z.string().nullable(),
  leadVolunteerName: z.string().nullable(),
  consents: z.array(ConsentView),
  /** The kinds that the standing consents allow to be planned. */
  consented: z.array(ContactKind),
  needs: z.array(NeedView),
});
export type PersonView = z.infer<typeof PersonView>;

export const PEOPLE_SHOWN = ['ALL', 'WAITING', 'WITHOUT_CONSENT', 'ENDED'] as const;

/** A page of the list. `name` finds people by the beginning of any of their names. */
export const PeopleQuery = z.object({
  name: z.string().trim().max(100, { error: 'TEXT_TOO_LONG' }).optional(),
  branch: Id.optional(),
  show: z.enum(PEOPLE_SHOWN).default('ALL'),
  page: inAddress(whole(1, 1000)).default(1),
});
export type PeopleQuery = z.infer<typeof PeopleQuery>;

/** One line of the list. `unreadable` when the names were changed outside the product and do not open. */
export const PersonLine = z.object({
  id: Id,
  firstName: z.string(),
  lastName: z.string(),
  unreadable: z.boolean(),
  branchName: z.string().nullable(),
  communeName: z.string(),
  languages: z.array(z.enum(LANGUAGES)),
  leadVolunteerName: z.string().nullable(),
  consented: z.array(ContactKind),
  needs: z.array(Need.pick({ id: true, kind: true, rhythm: true, priority: true })),
  waitingSince: Instant.nullable(),
  lastReachedAt: Instant.nullable(),
  endedAt: Instant.nullable(),
});
export type PersonLine = z.infer<typeof PersonLine>;

export const PeoplePage = z.object({
  people: z.array(PersonLine),
  total: z.int(),
  page: z.int(),
  pageCount: z.int(),
});
export type PeoplePage = z.infer<typeof PeoplePage>;

/** What a purge takes, or would take: people whose last contact is longer ago than the association keeps records. */
export const PurgeDraft = z.strictObject({ dryRun: z.boolean() });
export type PurgeDraft = z.infer<typeof PurgeDraft>;
export const Purge = z.object({
  before: LocalDate,
  people: z.array(
    z.object({ id: Id, lastContactAt: Instant.nullable(), endedAt: Instant.nullable() }),
  ),
  referrals: z.int(),
  notes: z.int(),
  done: z.boolean(),
});
export type Purge = z.infer<typeof Purge>;

/** Everything that is stored about one person, for them or whoever they ask to read it. Concerns are not in it: they are the safeguarding leads'. */
export const PersonExport = z.object({
  exportedAt: Instant,
  person: PersonView,
  referrals: z.array(
    z.object({
      receivedAt: Instant,
      origin: z.string(),
      senderName: z.string(),
      senderPhone: z.string().nullable(),
      message: z.string(),
      agreed: z.boolean(),
      state: z.string(),
    }),
  ),
  matches: z.array(
    z.object({ volunteerName: z.string(), since: LocalDate, endedOn: LocalDate.nullable() }),
  ),
  contacts: z.array(
    z.object({
      kind: ContactKind,
      date: LocalDate.nullable(),
      start: LocalTime.nullable(),
      state: z.string(),
      volunteerNames: z.array(z.string()),
      outcomes: z.array(
        z.object({ result: z.string(), minutes: z.int(), note: z.string(), enteredAt: Instant }),
      ),
      /** When the volunteer came and went, and the word with which a late visit was settled. */
      visits: z.array(
        z.object({
          checkedInAt: Instant,
          checkedOutAt: Instant.nullable(),
          settlingWord: z.string(),
        }),
      ),
    }),
  ),
  /** When somebody read the record. */
  reads: z.array(Instant),
});
export type PersonExport = z.infer<typeof PersonExport>;
