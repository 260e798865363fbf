import type { FACETS_TEXTS } from '../texts/facets';

/** A part of the day in which a session begins. */
export type PartOfDay = keyof (typeof FACETS_TEXTS)['fr']['times'];

/** The part of the day of a local time (HH:MM): the afternoon begins at noon, the evening at five, when work ends. */
export function partOfDay(startTime: string): PartOfDay {
  if (startTime < '12:00') return 'MORNING';
  return startTime < '17:00' ? 'AFTERNOON' : 'EVENING';
}
