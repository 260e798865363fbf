import type { FirstVisitDraft } from '@presence/contract';
import { DomainError, type Id, type Role } from '@presence/domain';
import { OrganiserRow } from '../associations/organiser.entity';
import type { Tenant } from '../database/tenant';

const GOING: readonly Role[] = ['VOLUNTEER', 'COORDINATOR'];

const refused = (field: keyof FirstVisitDraft, message: string) =>
  new DomainError('VALIDATION', {}, [{ path: [field], message }]);

/**
 * What a referral keeps of a first visit that is planned.
 * @throws DomainError VALIDATION for an hour that has passed, or somebody who visits nobody here
 */
export async function planFirstVisit(
  tenant: Tenant,
  { firstVisitAt, firstVisitBy = tenant.scope.organiserId }: FirstVisitDraft,
): Promise<{ firstVisitAt: string; firstVisitBy: Id }> {
  if (Date.parse(firstVisitAt) <= Date.now()) throw refused('firstVisitAt', 'IN_THE_PAST');
  const visitor = await tenant.repository(OrganiserRow).findOneBy({ id: firstVisitBy });
  if (!visitor || visitor.leftAt !== null || !visitor.roles.some((role) => GOING.includes(role)))
    throw refused('firstVisitBy', 'ID_INVALID');
  return { firstVisitAt, firstVisitBy };
}
