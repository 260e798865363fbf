import * as z from 'zod';
import { Id, Instant, TimeZone, line, paragraph } from '../identity';
import { InseeCode, Latitude, Longitude } from '../geography';

export const ACCESSIBILITY = [
  'STEP_FREE',
  'LIFT',
  'ACCESSIBLE_TOILET',
  'HEARING_LOOP',
  'SIGN_LANGUAGE',
  'PARKING',
  'PUBLIC_TRANSPORT',
  'QUIET_SPACE',
] as const;
export const Accessibility = z.enum(ACCESSIBILITY);

/**
 * Where sessions happen. `addressPublic: false` shows its commune only, and coordinates of the commune.
 * `coordinatesTyped` when an organiser set them by hand; otherwise they are the commune's.
 */
export const Venue = z.object({
  id: Id,
  name: line(120),
  street: line(200, 0),
  postcode: z.string({ error: 'REQUIRED' }).regex(/^\d{5}$/, { error: 'POSTCODE_INVALID' }),
  inseeCode: InseeCode,
  communeName: z.string(),
  departmentCode: z.string(),
  latitude: Latitude,
  longitude: Longitude,
  coordinatesTyped: z.boolean(),
  timeZone: TimeZone,
  addressPublic: z.boolean(),
  accessibility: z.array(Accessibility).max(ACCESSIBILITY.length),
  directions: paragraph(500),
  archivedAt: Instant.nullable(),
  version: z.int().min(1),
});
export type Venue = z.infer<typeof Venue>;
