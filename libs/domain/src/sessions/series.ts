import * as z from 'zod';
import { Id, LocalTime, TimeZone } from '../identity';
import { FacilitatorIds } from './facilitation';
import { ON_HOLIDAYS, Recurrence } from './recurrence';

/**
 * The recurrence by which a group meets, with the place and the facilitators that its new sessions take. `parallel` says
 * that its sessions may be held while the group meets elsewhere: told by an organiser, never assumed. `rotates`: its
 * facilitators are a team that leads in turn, as many at a time as the group has places for; else all of them lead each.
 * Holidays are those of the place: its venue's commune, else its group's.
 */
export const Series = z.object({
  id: Id,
  groupId: Id,
  recurrence: Recurrence,
  startTime: LocalTime,
  endTime: LocalTime,
  timeZone: TimeZone,
  venueId: Id.nullable(),
  facilitatorIds: FacilitatorIds,
  rotates: z.boolean(),
  parallel: z.boolean(),
  onPublicHolidays: z.enum(ON_HOLIDAYS, { error: 'REQUIRED' }),
  onSchoolHolidays: z.enum(ON_HOLIDAYS, { error: 'REQUIRED' }),
  endedAt: z.iso.datetime().nullable(),
  version: z.int().min(1),
});
export type Series = z.infer<typeof Series>;

/** Sessions are stored ahead for a rolling year. */
export const HORIZON_DAYS = 366;

/** Which sessions a change concerns: this one, this and the following, or all that are still to come. */
export const ChangeScope = z.enum(['THIS', 'FOLLOWING', 'ALL'], { error: 'REQUIRED' });
export type ChangeScope = z.infer<typeof ChangeScope>;
