import * as z from 'zod';
import { Id, RotaRun } from '@presence/domain';

/** A search for a better rota: the same seed on the same data finds the same; `seconds` at most. */
export const RunDraft = z.strictObject({
  id: Id,
  seed: z
    .int({ error: 'NUMBER_INVALID' })
    .min(0, { error: 'NUMBER_INVALID' })
    .max(2_147_483_647, { error: 'NUMBER_TOO_LARGE' }),
  seconds: z
    .int({ error: 'NUMBER_INVALID' })
    .min(1, { error: 'NUMBER_INVALID' })
    .max(480, { error: 'NUMBER_TOO_LARGE' }),
  /** Begins from the pairs and hours of the period published before, and looks for the rest alone. */
  likeLast: z.boolean().default(false),
});
export type RunDraft = z.infer<typeof RunDraft>;

/** The last run of a rota; null when there was none. */
export const RotaRunView = RotaRun.nullable();
