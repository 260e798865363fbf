import { addDays, hasRoomOn, type Id, localWhen, type TimeZone } from '@presence/domain';
import type { Tenant } from '../../database/tenant';
import { volunteersOf } from '../../volunteers/volunteers.service';
import { holdVolunteers } from '../publication/holding';
import { takenBeside } from './beside.queries';

const WEEK_DAYS = 7;

/**
 * Those of these moments (instants, soonest first) at which every one of the volunteers may have one contact more. The
 * volunteers are held, so that nobody else gives them one meanwhile.
 */
export async function momentsWithRoom(
  tenant: Tenant,
  volunteerIds: readonly Id[],
  moments: readonly string[],
  timeZone: TimeZone,
): Promise<string[]> {
  const [first, last] = [moments.at(0), moments.at(-1)];
  if (!first || !last) return [];
  await holdVolunteers(tenant, [], volunteerIds);
  const caps = await volunteersOf(tenant, volunteerIds);
  const dateOf = (instant: string) => localWhen(instant, timeZone).date;
  const taken = await takenBeside(
    tenant,
    null,
    addDays(dateOf(first), -WEEK_DAYS),
    addDays(dateOf(last), WEEK_DAYS),
  );
  const datesOf = (id: Id) =>
    taken.filter(({ volunteerId }) => volunteerId === id).map(({ startsAt }) => dateOf(startsAt));
  const all = caps.map((volunteer) => ({ volunteer, dates: datesOf(volunteer.id) }));
  return moments.filter((at) =>
    all.every(({ volunteer, dates }) => hasRoomOn(volunteer, dates, dateOf(at))),
  );
}
