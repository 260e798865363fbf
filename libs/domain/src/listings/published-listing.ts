import * as z from 'zod';
import { Id, Instant, LocalDate, LocalTime, Localized, TimeZone } from '../identity';
import { ACCESSIBILITY } from '../venues';
import {
  AUDIENCES,
  FACILITATION_MODES,
  FORMATS,
  GROUP_KINDS,
  LANGUAGES,
  RHYTHMS,
  THEMES,
} from '../groups';
import { Recurrence } from '../sessions';

/** Where a published listing or session is: a full address only where the venue's is public. */
export const PublishedPlace = z.object({
  venueName: z.string().nullable(),
  street: z.string().nullable(),
  postcode: z.string().nullable(),
  directions: z.string(),
  communeName: z.string(),
  inseeCode: z.string(),
  departmentCode: z.string(),
  latitude: z.number(),
  longitude: z.number(),
  approximate: z.boolean(),
});
export type PublishedPlace = z.infer<typeof PublishedPlace>;

/** Dates, both included, on which a group does not meet, with what everybody may read about it. */
export const PublishedClosure = z.object({
  from: LocalDate,
  to: LocalDate,
  publicWord: z.string(),
});
export type PublishedClosure = z.infer<typeof PublishedClosure>;

/** One coming or recent session as the public sees it. No facilitator, no private link. */
export const PublishedSession = z.object({
  id: Id,
  seriesId: Id.nullable(),
  originalStart: z.string().nullable(),
  date: LocalDate,
  startTime: LocalTime,
  endTime: LocalTime,
  timeZone: TimeZone,
  startsAt: Instant,
  endsAt: Instant,
  cancelled: z.boolean(),
  moved: z.boolean(),
  publicWord: z.string(),
  /** It stands in a school year whose holidays are unknown, and its series does not simply meet on them. */
  uncertain: z.boolean().optional(),
  /** The closure that cancelled it. */
  closure: PublishedClosure.nullable().optional(),
  place: PublishedPlace.nullable(),
  sequence: z.int(),
  updatedAt: Instant,
});
export type PublishedSession = z.infer<typeof PublishedSession>;

/** The rule of one series as the public reads it. */
export const PublishedSchedule = z.object({
  seriesId: Id,
  recurrence: Recurrence,
  startTime: LocalTime,
  endTime: LocalTime,
  timeZone: TimeZone,
  sentence: Localized,
  /** Dates of the rule, as far ahead as sessions are stored, on which it does not meet, or not for certain: holidays. */
  exceptDates: z.array(LocalDate).optional(),
  /** The last day before its dates are uncertain, and the school years in which they are, as "2027-2028". */
  certainUntil: LocalDate.optional(),
  uncertainYears: z.array(z.string()).optional(),
});
export type PublishedSchedule = z.infer<typeof PublishedSchedule>;

/** A group as published in the directory: the only source of the public page, the feeds and the exports. */
export const PublishedListing = z.object({
  id: Id,
  slug: z.string(),
  association: z.object({
    name: z.string(),
    slug: z.string(),
    description: z.string(),
    phone: z.string().nullable(),
    email: z.string().nullable(),
    website: z.string().nullable(),
    /** Whether calls or visits may be asked for by the public form. */
    takesReferrals: z.boolean().optional(),
  }),
  name: z.string(),
  kind: z.enum(GROUP_KINDS),
  themes: z.array(z.enum(THEMES)),
  audiences: z.array(z.enum(AUDIENCES)),
  format: z.enum(FORMATS),
  facilitationMode: z.enum(FACILITATION_MODES),
  languages: z.array(z.enum(LANGUAGES)),
  open: z.boolean(),
  registrationRequired: z.boolean(),
  /** Whether seats at the coming sessions can be taken on the public page. */
  takesRegistrations: z.boolean().optional(),
  capacity: z.int().nullable(),
  cost: z.enum(['FREE', 'MEMBERSHIP', 'PAID']),
  costNote: z.string(),
  accessibility: z.array(z.enum(ACCESSIBILITY)),
  description: z.string(),
  firstVisit: z.string(),
  contact: z.object({
    phone: z.string().nullable(),
    email: z.string().nullable(),
    relay: z.boolean(),
  }),
  onlineLink: z.string().nullable(),
  place: PublishedPlace,
  rhythm: z.enum(RHYTHMS),
  schedules: z.array(PublishedSchedule),
  sessions: z.array(PublishedSession),
  /** The closure that is on, or begins within CLOSURE_ANNOUNCED_DAYS; over once `to` has passed. */
  closure: PublishedClosure.nullable().optional(),
  verifiedAt: Instant,
  updatedAt: Instant,
});
export type PublishedListing = z.infer<typeof PublishedListing>;
