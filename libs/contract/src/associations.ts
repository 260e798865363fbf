import * as z from 'zod';
import { Association, Branch, Organiser, Phone } from '@presence/domain';

export const AssociationDraft = Association.omit({ id: true, slug: true, version: true })
  .extend({ publicPhone: Phone.nullable() })
  .strict();
export type AssociationDraft = z.infer<typeof AssociationDraft>;

export const BranchDraft = Branch.omit({ version: true }).strict();
export type BranchDraft = z.infer<typeof BranchDraft>;

export const OrganiserDraft = Organiser.pick({ roles: true, branchId: true })
  .extend({ salaried: Organiser.shape.salaried.default(false) })
  .strict();
export type OrganiserDraft = z.infer<typeof OrganiserDraft>;

/** What every organiser may know of a colleague, to choose who facilitates. */
export const OrganiserName = Organiser.pick({ id: true, displayName: true, roles: true });
export type OrganiserName = z.infer<typeof OrganiserName>;
