import type { RotaOverlap } from '@presence/contract';
import { DomainError, overlapped, startAfter, type Rota } from '@presence/domain';
import { sql } from '../../database/sql';
import type { Tenant } from '../../database/tenant';

type WeeksOfRota = Pick<Rota, 'id' | 'branchId' | 'from' | 'weeks'> &
  Partial<Pick<Rota, 'withdrawnFrom'>>;
type Published = Pick<Rota, 'id' | 'branchId' | 'from' | 'weeks' | 'state' | 'withdrawnFrom'> & {
  branchName: string | null;
};

/**
 * That no published rota covers a week of the period for its branch.
 * @throws DomainError ROTA_OVERLAPS with those that do, and the first Monday from which none does
 */
export async function assertNoOverlap(tenant: Tenant, period: WeeksOfRota): Promise<void> {
  const others = await tenant.query(PUBLISHED, [period.id]);
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

const PUBLISHED = sql<Published>`
  select r.id, r.branch_id as "branchId", b.name as "branchName", r."from"::text as "from", r.weeks, r.state,
    r.withdrawn_from::text as "withdrawnFrom"
  from rota r left join branch b on b.association_id = r.association_id and b.id = r.branch_id
  where r.state = 'PUBLISHED' and r.deleted_at is null and r.id <> $1`;
