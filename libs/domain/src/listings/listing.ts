import * as z from 'zod';
import { Id, Instant, Slug } from '../identity';

/** Months after which a listing that nobody verified again is withdrawn from the directory. */
export const VERIFICATION_MONTHS = 12;

/** The publication state of a group's listing. Its content is the group's and its sessions'. */
export const Listing = z.object({
  groupId: Id,
  slug: Slug,
  publishedAt: Instant.nullable(),
  verifiedAt: Instant.nullable(),
  verifiedUntil: Instant.nullable(),
  version: z.int().min(1),
});
export type Listing = z.infer<typeof Listing>;
