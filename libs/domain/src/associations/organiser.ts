import * as z from 'zod';
import { Email, Id, Instant, line } from '../identity';
import { ROLES, Role } from '../accounts';

/**
 * An account's seat in one association. `displayName` is what fellow organisers read; never published by itself.
 * `salaried`: the association pays them, so that their hours are no volunteer time.
 */
export const Organiser = z.object({
  id: Id,
  accountId: Id,
  displayName: line(80),
  email: Email,
  roles: z.array(Role).min(1, { error: 'LIST_EMPTY' }).max(ROLES.length),
  branchId: Id.nullable(),
  salaried: z.boolean(),
  leftAt: Instant.nullable(),
  version: z.int().min(1),
});
export type Organiser = z.infer<typeof Organiser>;

/** Whether taking the roles `next` from `organiser` would leave the association without an administrator. */
export function leavesNoAdministrator(
  organisers: readonly Organiser[],
  organiserId: Id,
  next: readonly Role[],
): boolean {
  if (next.includes('ADMINISTRATOR')) return false;
  return !organisers.some(
    (other) =>
      other.id !== organiserId && other.leftAt === null && other.roles.includes('ADMINISTRATOR'),
  );
}
