import * as z from 'zod';
import { TimeZone } from '../identity';

/** INSEE commune code: five characters, Corsica with 2A or 2B. */
export const InseeCode = z
  .string({ error: 'REQUIRED' })
  .regex(/^(\d{5}|2[AB]\d{3})$/, { error: 'COMMUNE_UNKNOWN' });

/** Degrees, WGS 84. */
export const Latitude = z
  .number()
  .min(-90, { error: 'COORDINATES_INVALID' })
  .max(90, { error: 'COORDINATES_INVALID' });
export const Longitude = z
  .number()
  .min(-180, { error: 'COORDINATES_INVALID' })
  .max(180, { error: 'COORDINATES_INVALID' });

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
