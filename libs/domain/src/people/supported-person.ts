import * as z from 'zod';
import { Id, Instant, StoredPhone, line, paragraph } from '../identity';
import { InseeCode, Latitude, Longitude } from '../geography';
import { LANGUAGES } from '../groups/taxonomy';

export const GENDERS = ['WOMAN', 'MAN'] as const;
export const Gender = z.enum(GENDERS, { error: 'REQUIRED' });
export type Gender = z.infer<typeof Gender>;

/** What the person asks of a volunteer, and what a volunteer finds there. `gender` null: no matter. */
export const Wishes = z.object({
  gender: Gender.nullable(),
  /** Whether the wished gender is a condition rather than a wish. */
  genderRequired: z.boolean(),
  pets: z.boolean(),
  smoking: z.boolean(),
  stairs: z.boolean(),
});
export type Wishes = z.infer<typeof Wishes>;

/** Whom to call when the person does not answer. */
export const EmergencyContact = z.object({
  name: line(120),
  relation: line(60, 0),
  phone: StoredPhone,
});
export type EmergencyContact = z.infer<typeof EmergencyContact>;

/**
 * Receives calls or visits, with a recorded consent. Names, phones, address, emergency contact and note are stored
 * encrypted; there is no diagnosis anywhere.
 */
export const SupportedPerson = z.object({
  id: Id,
  branchId: Id.nullable(),
  firstName: line(80),
  lastName: line(80, 0),
  phones: z.array(StoredPhone).max(4, { error: 'LIST_TOO_LONG' }),
  street: line(200, 0),
  /** Door code, floor, where to ring. */
  access: paragraph(300),
  postcode: line(5, 0),
  inseeCode: InseeCode,
  latitude: Latitude,
  longitude: Longitude,
  languages: z
    .array(z.enum(LANGUAGES))
    .min(1, { error: 'LIST_EMPTY' })
    .max(5, { error: 'LIST_TOO_LONG' }),
  wishes: Wishes,
  emergencyContact: EmergencyContact.nullable(),
  /** What coordinators should know; volunteers do not read it. */
  note: paragraph(1500),
  leadVolunteerId: Id.nullable(),
  /** Wants the week on paper, in large print. */
  paperPlan: z.boolean(),
  lastContactAt: Instant.nullable(),
  /** The last contact that reached the person. */
  lastReachedAt: Instant.nullable(),
  endedAt: Instant.nullable(),
  version: z.int().min(1),
});
export type SupportedPerson = z.infer<typeof SupportedPerson>;
