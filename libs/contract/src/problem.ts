import * as z from 'zod';
import { ERROR_CODES } from '@presence/domain';

/** Refusals on the wire: RFC 9457 problem details, with our code and the fields at fault. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.enum(ERROR_CODES),
  issues: z.array(
    z.object({ path: z.array(z.union([z.string(), z.number()])), message: z.string() }),
  ),
  details: z.record(z.string(), z.unknown()),
});
export type Problem = z.infer<typeof Problem>;
