import * as z from 'zod';
import { Id, RotaRun, whole } from '@presence/domain';

/** A search for a better rota: the same seed on the same data finds the same; `seconds` at most. */
export const RunDraft = z.strictObject({
  id: Id,
  seed: whole(0, 2_147_483_647),
  seconds: whole(1, 480),
  /** Begins from the pairs and hours of the period published before, and looks for the rest alone. */
  likeLast: z.boolean().default(false),
});
export type RunDraft = z.infer<typeof RunDraft>;

/** The last run of a rota; null when there was none. */
export const RotaRunView = RotaRun.nullable();
