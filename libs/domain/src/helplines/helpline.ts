import * as z from 'zod';
import { Localized } from '../identity';

/** What a helpline is called for, in the order in which needs are shown. */
export const HELPLINE_NEEDS = [
  'DANGER',
  'SUICIDE',
  'TALK',
  'VIOLENCE',
  'YOUNG',
  'CARERS',
  'ADDICTION',
] as const;
export type HelplineNeed = (typeof HELPLINE_NEEDS)[number];

/** A national number shown where help may be urgent. `hours` is null while they are not verified: then none are shown. */
export const Helpline = z.object({
  code: z.string(),
  name: z.string(),
  dial: z.string().nullable(),
  textOnly: z.boolean(),
  purpose: Localized,
  hours: Localized.nullable(),
  urgent: z.boolean(),
  /** What it is called for first. */
  need: z.enum(HELPLINE_NEEDS),
  /** Who answers, what it costs and by what other way it can be reached, where that is certain. */
  facts: Localized.nullable(),
  source: z.string(),
  verifiedOn: z.iso.date(),
});
export type Helpline = z.infer<typeof Helpline>;
