import * as z from 'zod';

const text = z.object({ fr: z.string(), en: z.string() });

/** A national number shown where help may be urgent. `hours` is null while they are not verified: then none are shown. */
export const Helpline = z.object({
  code: z.string(),
  name: z.string(),
  dial: z.string().nullable(),
  textOnly: z.boolean(),
  purpose: text,
  hours: text.nullable(),
  urgent: z.boolean(),
  source: z.string(),
  verifiedOn: z.iso.date(),
});
export type Helpline = z.infer<typeof Helpline>;
