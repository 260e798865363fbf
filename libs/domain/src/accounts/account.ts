import * as z from 'zod';
import { Email, Id, LOCALES, TimeZone, line } from '../identity';

/** SAFEGUARDING_LEAD: reads and follows the concerns, which nobody else sees. */
export const ROLES = [
  'ADMINISTRATOR',
  'COORDINATOR',
  'FACILITATOR',
  'VOLUNTEER',
  'SAFEGUARDING_LEAD',
] as const;
export const Role = z.enum(ROLES);
export type Role = z.infer<typeof Role>;

/** Whether somebody with these roles plans sessions and enters their numbers, and so may be counted on to lead them. */
export const leadsGroups = (roles: readonly Role[]): boolean =>
  roles.some(
    (role) => role === 'ADMINISTRATOR' || role === 'COORDINATOR' || role === 'FACILITATOR',
  );

/** One login; it may sit in several associations. */
export const Account = z.object({
  id: Id,
  email: Email,
  displayName: line(80),
  locale: z.enum(LOCALES),
});
export type Account = z.infer<typeof Account>;

/** A seat of the signed-in account: one association, with the roles held there. */
export const Seat = z.object({
  organiserId: Id,
  associationId: Id,
  associationSlug: z.string(),
  associationName: z.string(),
  /** On whose clock the association lives. */
  timeZone: TimeZone,
  roles: z.array(Role),
});
export type Seat = z.infer<typeof Seat>;
