import * as z from 'zod';
import {
  Email,
  HttpsUrl,
  Id,
  Instant,
  StoredPhone,
  TimeZone,
  line,
  paragraph,
  whole,
} from '../identity';
import { InseeCode } from '../geography';
import { MOST_FACILITATOR_PLACES } from '../sessions/facilitation';
import { Accessibility, ACCESSIBILITY } from '../venues/venue';
import {
  AUDIENCES,
  FACILITATION_MODES,
  FORMATS,
  GROUP_KINDS,
  LANGUAGES,
  THEMES,
  type Format,
} from './taxonomy';

const listOf = <T extends readonly [string, ...string[]]>(values: T) =>
  z
    .array(z.enum(values))
    .min(1, { error: 'LIST_EMPTY' })
    .max(values.length)
    .refine((list) => new Set(list).size === list.length, { error: 'LIST_REPEATS' });

/**
 * What the public may use to reach the group; the organiser chooses which.
 * `relayEmail` is never shown: messages written on the public page are forwarded to it.
 */
export const PublicContact = z.object({
  phone: StoredPhone.nullable(),
  email: Email.nullable(),
  relayEmail: Email.nullable(),
});
export type PublicContact = z.infer<typeof PublicContact>;

/**
 * What meets. `privateOnlineLink` is given to participants by hand and never leaves the association. `facilitatorPlaces` is
 * how many people each session needs to lead it, unless the group leads itself.
 */
export const Group = z.object({
  id: Id,
  branchId: Id.nullable(),
  name: line(150, 3),
  kind: z.enum(GROUP_KINDS, { error: 'REQUIRED' }),
  themes: listOf(THEMES),
  audiences: listOf(AUDIENCES).refine((list) => !list.includes('ALL') || list.length === 1, {
    error: 'EVERYONE_STANDS_ALONE',
  }),
  format: z.enum(FORMATS, { error: 'REQUIRED' }),
  facilitationMode: z.enum(FACILITATION_MODES, { error: 'REQUIRED' }),
  languages: listOf(LANGUAGES),
  open: z.boolean(),
  registrationRequired: z.boolean(),
  /** Whether seats at its sessions are taken here, by codes; otherwise it registers by phone or mail, or not at all. */
  takesRegistrations: z.boolean(),
  capacity: whole(2, 500).nullable(),
  facilitatorPlaces: whole(1, MOST_FACILITATOR_PLACES),
  cost: z.enum(['FREE', 'MEMBERSHIP', 'PAID'], { error: 'REQUIRED' }),
  costNote: line(120, 0),
  accessibility: z.array(Accessibility).max(ACCESSIBILITY.length),
  description: paragraph(4000),
  firstVisit: paragraph(2000),
  contact: PublicContact,
  publicOnlineLink: HttpsUrl.nullable(),
  privateOnlineLink: HttpsUrl.nullable(),
  venueId: Id.nullable(),
  inseeCode: InseeCode,
  timeZone: TimeZone,
  archivedAt: Instant.nullable(),
  version: z.int().min(1),
});
export type Group = z.infer<typeof Group>;

/** Whether sessions of this format happen in a room, so that a venue is wanted. */
export const meetsInRoom = (format: Format): boolean =>
  format === 'IN_PERSON' || format === 'HYBRID';

/** Whether sessions of this format may have an online link. */
export const meetsOnline = (format: Format): boolean =>
  format === 'ONLINE' || format === 'HYBRID' || format === 'ASYNC_ONLINE';
