import * as z from 'zod';
import { Commune } from '../commune';

/** A commune, or an arrondissement of Paris, Lyon or Marseille. `formerName` when it was typed by the name of a former commune. */
export const CommunePlace = Commune.extend({
  kind: z.literal('COMMUNE'),
  formerName: z.string().nullable(),
});
export type CommunePlace = z.infer<typeof CommunePlace>;

/** A département or a region; a region of one département stands as that département. */
export const AreaPlace = z.object({
  kind: z.literal(['DEPARTMENT', 'REGION']),
  code: z.string(),
  name: z.string(),
});
export type AreaPlace = z.infer<typeof AreaPlace>;

export const Place = z.discriminatedUnion('kind', [CommunePlace, AreaPlace]);
export type Place = z.infer<typeof Place>;

/** What is wanted of a typed place: where somebody lives or meets, or any place to search in. */
export const PLACES_WANTED = ['COMMUNE', 'ANY'] as const;
export type PlacesWanted = (typeof PLACES_WANTED)[number];

/**
 * What a typed place is. `certain` when it can be only one; otherwise `choices` are the question to ask, most likely
 * first, empty where nothing is known. `area`: where a commune was wanted, the département or region that was named.
 */
export const PlaceResolution = z.object({
  certain: Place.nullable(),
  choices: z.array(Place),
  area: AreaPlace.nullable(),
});
export type PlaceResolution = z.infer<typeof PlaceResolution>;
