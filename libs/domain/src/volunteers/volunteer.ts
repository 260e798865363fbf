import * as z from 'zod';
import { Id, LocalDate, StoredPhone, line, decimal, whole } from '../identity';
import { InseeCode, Latitude, Longitude } from '../geography';
import { LANGUAGES } from '../groups/taxonomy';
import { OnboardingStep } from '../home-support';
import { WeekWindow } from '../needs';
import { Gender } from '../people';

export const TRAVEL_MEANS = ['FOOT', 'BIKE', 'TRANSIT', 'CAR'] as const;
export const TravelMeans = z.enum(TRAVEL_MEANS, { error: 'REQUIRED' });
export type TravelMeans = z.infer<typeof TravelMeans>;

const cap = (max: number) => whole(0, max);

/** An organiser who calls or visits, and what they offer. `id` is the organiser's. */
export const Volunteer = z.object({
  id: Id,
  gender: Gender.nullable(),
  phone: StoredPhone.nullable(),
  calls: z.boolean(),
  visits: z.boolean(),
  languages: z
    .array(z.enum(LANGUAGES))
    .min(1, { error: 'LIST_EMPTY' })
    .max(8, { error: 'LIST_TOO_LONG' }),
  inseeCode: InseeCode,
  latitude: Latitude,
  longitude: Longitude,
  travel: TravelMeans,
  radiusKm: decimal(0, 200),
  maxContactsPerWeek: cap(40),
  maxVisitsPerWeek: cap(20),
  maxContactsPerDay: cap(12),
  maxPeople: cap(40),
  acceptsPets: z.boolean(),
  acceptsSmoking: z.boolean(),
  acceptsStairs: z.boolean(),
  withMinors: z.boolean(),
  /** Volunteers never to be paired with on one visit. */
  notPairedWith: z.array(Id).max(20, { error: 'LIST_TOO_LONG' }),
  /** The weekly windows, in the local time of where the volunteer lives. */
  availability: z.array(WeekWindow).max(63, { error: 'LIST_TOO_LONG' }),
  since: LocalDate,
  version: z.int().min(1),
});
export type Volunteer = z.infer<typeof Volunteer>;

/** An absence, both days included. */
export const Unavailability = z
  .object({ id: Id, volunteerId: Id, from: LocalDate, until: LocalDate })
  .refine(({ from, until }) => until >= from, { error: 'END_BEFORE_START', path: ['until'] });
export type Unavailability = z.infer<typeof Unavailability>;

/** A step of the onboarding that was done. Of a background check only its expiry is kept, hence no `doneOn`. */
export const OnboardingRecord = z.object({
  volunteerId: Id,
  step: OnboardingStep,
  doneOn: LocalDate.nullable(),
  charterVersion: line(40, 0),
  expiresOn: LocalDate.nullable(),
});
export type OnboardingRecord = z.infer<typeof OnboardingRecord>;

/** The lasting pair of a person and a volunteer; `blocked` means never these two. */
export const Match = z.object({
  id: Id,
  personId: Id,
  volunteerId: Id,
  since: LocalDate,
  endedOn: LocalDate.nullable(),
  blocked: z.boolean(),
});
export type Match = z.infer<typeof Match>;
