import * as z from 'zod';
import { Email, HttpsUrl, Id, StoredPhone, Slug, line, paragraph } from '../identity';

/** The tenant: every private row belongs to one. Its contacts here are public by its own choice. */
export const Association = z.object({
  id: Id,
  slug: Slug,
  name: line(150, 3),
  description: paragraph(2000),
  publicPhone: StoredPhone.nullable(),
  publicEmail: Email.nullable(),
  website: HttpsUrl.nullable(),
  version: z.int().min(1),
});
export type Association = z.infer<typeof Association>;

/** A local branch of an association. */
export const Branch = z.object({ id: Id, name: line(120), version: z.int().min(1) });
export type Branch = z.infer<typeof Branch>;
