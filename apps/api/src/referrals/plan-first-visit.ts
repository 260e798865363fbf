import type { FirstVisitDraft } from '@presence/contract';
import { DomainError, type Id, type Role } from '@presence/domain';
import { organiserOf } from '../associations/associations.service';
import { sql } from '../database/sql';
import type { Tenant } from '../database/tenant';

const GOING: readonly Role[] = ['VOLUNTEER', 'COORDINATOR'];

const refused = (field: keyof FirstVisitDraft, message: string) =>
  new DomainError('VALIDATION', {}, [{ path: [field], message }]);

/**
 * What a referral keeps of a first visit that is planned.
 * @throws DomainError VALIDATION for an hour that has passed, somebody who visits nobody here, or who is away then
 */
export async function planFirstVisit(
  tenant: Tenant,
  { firstVisitAt, firstVisitBy = tenant.scope.organiserId }: FirstVisitDraft,
): Promise<{ firstVisitAt: string; firstVisitBy: Id }> {
  if (Date.parse(firstVisitAt) <= Date.now()) throw refused('firstVisitAt', 'IN_THE_PAST');
  const visitor = await organiserOf(tenant, firstVisitBy);
  if (!visitor || visitor.leftAt !== null || !visitor.roles.some((role) => GOING.includes(role)))
    throw refused('firstVisitBy', 'ID_INVALID');
  if (await isAway(tenant, firstVisitBy, firstVisitAt))
    throw refused('firstVisitBy', 'VOLUNTEER_AWAY');
  return { firstVisitAt, firstVisitBy };
}

/** Whether a volunteer has noted an absence on that day, where they live. */
async function isAway(tenant: Tenant, volunteerId: Id, at: string): Promise<boolean> {
  const rows = await tenant.query(
    sql`select 1 from unavailability u join volunteer v on v.association_id = u.association_id and v.id = u.organiser_id join commune m using (insee_code)
     where u.organiser_id = $1 and ($2::timestamptz at time zone m.time_zone)::date between u."from" and u.until`,
    [volunteerId, at],
  );
  return rows.length > 0;
}
