import * as z from 'zod';
import { TimeZone, decimal } from '../identity';

/** INSEE commune code: five characters, Corsica with 2A or 2B. */
export const InseeCode = z
  .string({ error: 'REQUIRED' })
  .regex(/^(\d{5}|2[AB]\d{3})$/, { error: 'COMMUNE_UNKNOWN' });

/** Degrees, WGS 84. */
const OFF_THE_MAP = { small: 'COORDINATES_INVALID', large: 'COORDINATES_INVALID' };
export const Latitude = decimal(-90, 90, OFF_THE_MAP);
export const Longitude = decimal(-180, 180, OFF_THE_MAP);

/** A French commune. `approximate` when its coordinates are the mean of its neighbours'. */
export const Commune = z.object({
  inseeCode: InseeCode,
  name: z.string(),
  postcodes: z.array(z.string()),
  departmentCode: z.string(),
  regionCode: z.string(),
  latitude: Latitude,
  longitude: Longitude,
  approximate: z.boolean(),
  timeZone: TimeZone,
});
export type Commune = z.infer<typeof Commune>;
