import * as z from 'zod';
import { Venue } from '@presence/domain';

/** Coordinates left out are taken from the commune; names and zone always are. */
export const VenueDraft = Venue.pick({
  id: true,
  name: true,
  street: true,
  postcode: true,
  inseeCode: true,
  addressPublic: true,
  accessibility: true,
  directions: true,
})
  .extend({
    coordinates: z
      .strictObject({ latitude: Venue.shape.latitude, longitude: Venue.shape.longitude })
      .nullable(),
  })
  .strict();
export type VenueDraft = z.infer<typeof VenueDraft>;
