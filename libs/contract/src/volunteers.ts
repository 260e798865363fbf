import * as z from 'zod';
import {
  Id,
  Instant,
  LANGUAGES,
  Match,
  MISSING_WHYS,
  OnboardingRecord,
  OnboardingStep,
  Unavailability,
  PhoneOfPlace,
  Volunteer,
  LocalDate,
  LocalTime,
} from '@presence/domain';

const Place = z.strictObject({
  latitude: Volunteer.shape.latitude,
  longitude: Volunteer.shape.longitude,
});

/** The profile as the coordinator fills it in; `id` is the organiser's. A home whose place is not typed stands where its commune does. */
export const VolunteerDraft = Volunteer.omit({ latitude: true, longitude: true, version: true })
  .extend({ coordinates: Place.nullable(), phone: PhoneOfPlace.nullable() })
  .strict();
export type VolunteerDraft = z.infer<typeof VolunteerDraft>;

/** The part of the profile that is the volunteer's own to change. */
const OWN = {
  phone: true,
  languages: true,
  travel: true,
  radiusKm: true,
  maxContactsPerWeek: true,
  maxVisitsPerWeek: true,
  maxContactsPerDay: true,
  maxPeople: true,
  acceptsPets: true,
  acceptsSmoking: true,
  acceptsStairs: true,
  availability: true,
} as const;
/** Without `coordinates` the place stays; with null it is the commune's again. */
export const MyVolunteerDraft = Volunteer.pick(OWN)
  .extend({ coordinates: Place.nullable().optional(), phone: PhoneOfPlace.nullable() })
  .strict();
export type MyVolunteerDraft = z.infer<typeof MyVolunteerDraft>;

export const UnavailabilityDraft = z
  .strictObject({ id: Id, from: Unavailability.shape.from, until: Unavailability.shape.until })
  .refine(({ from, until }) => until >= from, {
    error: 'END_BEFORE_START',
    path: ['until'],
  });
export type UnavailabilityDraft = z.infer<typeof UnavailabilityDraft>;

/** The days of an absence that somebody thinks of. */
export const AbsenceQuery = z
  .strictObject({ from: Unavailability.shape.from, until: Unavailability.shape.until })
  .refine(({ from, until }) => until >= from, {
    error: 'END_BEFORE_START',
    path: ['until'],
  });
export type AbsenceQuery = z.infer<typeof AbsenceQuery>;

/** What an absence would free: the sessions that others would be asked to lead, and how many contacts. */
export const AbsencePreview = z.object({
  sessions: z.array(
    z.object({
      sessionId: Id,
      groupName: z.string(),
      date: LocalDate,
      startTime: LocalTime,
      endTime: LocalTime,
    }),
  ),
  contacts: z.int().min(0),
});
export type AbsencePreview = z.infer<typeof AbsencePreview>;

/** An absence, and how many published contacts of the volunteer fall into it. */
export const Absence = z.object({
  id: Id,
  from: Unavailability.shape.from,
  until: Unavailability.shape.until,
  contacts: z.int().min(0),
});
export type Absence = z.infer<typeof Absence>;

/** A step done: when; for the charter in which version; for a background check only until when it holds. */
export const OnboardingRecordDraft = OnboardingRecord.pick({
  doneOn: true,
  charterVersion: true,
  expiresOn: true,
}).strict();
export type OnboardingRecordDraft = z.infer<typeof OnboardingRecordDraft>;

export const OnboardingView = z.object({
  missing: z.array(
    z.object({
      step: OnboardingStep,
      effect: z.enum(['BLOCK', 'WARN']),
      why: z.enum(MISSING_WHYS),
    }),
  ),
  blocked: z.boolean(),
});

/** What is held for a volunteer from now on, and whether they are left without anybody. */
export const VolunteerLoad = z.object({
  contactsThisWeek: z.int(),
  lastContactAt: Instant.nullable(),
  nextContactAt: Instant.nullable(),
  idle: z.boolean(),
});
export type VolunteerLoad = z.infer<typeof VolunteerLoad>;

/** A volunteer as the coordinator reads them. */
export const VolunteerView = Volunteer.extend({
  displayName: z.string(),
  communeName: z.string(),
  /** Whether the place was typed; else it is the commune's. */
  coordinatesTyped: z.boolean(),
  records: z.array(OnboardingRecord),
  steps: z.array(OnboardingStep),
  charterVersion: z.string(),
  onboarding: OnboardingView,
  unavailabilities: z.array(Absence),
  load: VolunteerLoad,
});
export type VolunteerView = z.infer<typeof VolunteerView>;

/** What a volunteer reads of their own profile. Whom the coordinator keeps apart from them is not in it. */
export const MyVolunteerView = Volunteer.omit({ notPairedWith: true }).extend({
  displayName: z.string(),
  communeName: z.string(),
  coordinatesTyped: z.boolean(),
  onboarding: OnboardingView,
  unavailabilities: z.array(Absence),
});
export type MyVolunteerView = z.infer<typeof MyVolunteerView>;

/** One line of the list. Without a profile nobody can be planned: there is only the name. */
export const VolunteerSummary = z.object({
  id: Id,
  displayName: z.string(),
  profile: z
    .object({
      calls: z.boolean(),
      visits: z.boolean(),
      languages: z.array(z.enum(LANGUAGES)),
      communeName: z.string(),
      maxContactsPerWeek: z.int(),
      freeMinutes: z.int(),
      onboarding: OnboardingView,
      awayUntil: z.string().nullable(),
      load: VolunteerLoad,
    })
    .nullable(),
});
export type VolunteerSummary = z.infer<typeof VolunteerSummary>;

export const MatchDraft = Match.pick({
  id: true,
  personId: true,
  volunteerId: true,
  since: true,
  blocked: true,
}).strict();
export type MatchDraft = z.infer<typeof MatchDraft>;

/** A pair with both names and how many published contacts they still have together, for the coordinator alone. */
export const MatchView = Match.extend({
  personName: z.string(),
  volunteerName: z.string(),
  comingContacts: z.int(),
});
export type MatchView = z.infer<typeof MatchView>;

/** The pairs of one person, of one volunteer, or all. */
export const MatchesQuery = z.strictObject({ personId: Id.optional(), volunteerId: Id.optional() });
export type MatchesQuery = z.infer<typeof MatchesQuery>;
