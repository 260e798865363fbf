import * as z from 'zod';
import { Localized } from '../identity';

/** A national number shown where help may be urgent. `hours` is null while they are not verified: then none are shown. */
export const Helpline = z.object({
  code: z.string(),
  name: z.string(),
  dial: z.string().nullable(),
  textOnly: z.boolean(),
  purpose: Localized,
  hours: Localized.nullable(),
  urgent: z.boolean(),
  source: z.string(),
  verifiedOn: z.iso.date(),
});
export type Helpline = z.infer<typeof Helpline>;
