import * as z from 'zod';

/** An instant in ISO 8601 UTC with milliseconds, such as 2026-11-22T17:00:00.000Z. */
export const Instant = z.iso.datetime({ error: 'INSTANT_INVALID' });

/** A calendar date YYYY-MM-DD that exists. */
export const LocalDate = z.iso.date({ error: 'DATE_IMPOSSIBLE' });

/** A local time HH:MM on 24 hours. */
export const LocalTime = z
  .string({ error: 'REQUIRED' })
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'TIME_INVALID' });

/** The time zones in which French territories live. */
export const FRENCH_TIME_ZONES = [
  'Europe/Paris',
  'America/Martinique',
  'America/Guadeloupe',
  'America/Cayenne',
  'Indian/Reunion',
  'Indian/Mayotte',
  'America/Miquelon',
  'America/St_Barthelemy',
  'America/Marigot',
  'Pacific/Noumea',
  'Pacific/Tahiti',
  'Pacific/Marquesas',
  'Pacific/Gambier',
  'Pacific/Wallis',
] as const;
/** Where an association is before it has a place, and a commune that no other zone claims. */
export const DEFAULT_TIME_ZONE = 'Europe/Paris' satisfies (typeof FRENCH_TIME_ZONES)[number];

export const TimeZone = z.enum(FRENCH_TIME_ZONES, { error: 'TIME_ZONE_INVALID' });
export type TimeZone = z.infer<typeof TimeZone>;
