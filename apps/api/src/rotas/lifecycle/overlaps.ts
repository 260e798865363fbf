import type { RotaOverlap } from '@presence/contract';
import { DomainError, overlapped, startAfter, type Rota } from '@presence/domain';
import type { Tenant } from '../../database/tenant';

type Period = Pick<Rota, 'id' | 'branchId' | 'from' | 'weeks'> &
  Partial<Pick<Rota, 'withdrawnFrom'>>;
type Published = Rota & { branchName: string | null };

/** Publications and what undoes a withdrawal take turns, so that the second sees what the first did. */
export const publicationTurn = (tenant: Tenant): Promise<unknown> =>
  tenant.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `rota publication ${tenant.scope.associationId}`,
  ]);

/**
 * That no published rota covers a week of the period for its branch.
 * @throws DomainError ROTA_OVERLAPS with those that do, and the first Monday from which none does
 */
export async function assertNoOverlap(tenant: Tenant, period: Period): Promise<void> {
  const others = await tenant.query<Published>(PUBLISHED, [period.id]);
  const overlaps = overlapped(period, others);
  if (overlaps.length === 0) return;
  throw new DomainError('ROTA_OVERLAPS', {
    overlaps: overlaps.map(({ id, branchId, branchName, from, weeks }) => ({
      id,
      branchId,
      branchName,
      from,
      weeks,
    })),
    beginsAfter: startAfter(period, others),
  } satisfies RotaOverlap);
}

const PUBLISHED = `
  select r.id, r.branch_id as "branchId", b.name as "branchName", r."from"::text as "from", r.weeks, r.state,
    r.withdrawn_from::text as "withdrawnFrom"
  from rota r left join branch b on b.association_id = r.association_id and b.id = r.branch_id
  where r.state = 'PUBLISHED' and r.deleted_at is null and r.id <> $1`;
