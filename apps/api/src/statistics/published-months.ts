import { closedMonths, publishedMonth, type Bare, type PublishedMonth } from '@presence/domain';
import { Between } from 'typeorm';
import { sql } from '../database/sql';
import type { Tenant } from '../database/tenant';
import { PublishedMonthRow } from './published-month.entity';
import { countedByMonth, loadedByMonth, metByMonth, waitedByMonth } from './statistics.queries';

/** Above this share of their cap a volunteer is overloaded: where the rota begins to weigh a load twice. */
const OVERLOADED = 0.85;

/**
 * The closed months of a period as they were first told. One never told before is counted now and kept, unless there
 * was nothing in it to count.
 */
export async function publishedMonths(
  tenant: Tenant,
  period: Pick<Bare, 'from' | 'until' | 'closedUntil'>,
  branches: Bare['branches'],
  smallest: number,
): Promise<PublishedMonth[]> {
  const months = closedMonths(period);
  const kept = await keptMonths(tenant, months);
  const missing = months.filter((month) => !kept.has(month));
  if (missing.length === 0) return months.flatMap((month) => kept.get(month) ?? []);

  const counted = await countMonths(tenant, missing, branches, smallest);
  const worthKeeping = counted.filter(({ empty }) => !empty).map(({ published }) => published);
  if (worthKeeping.length > 0) await keep(tenant, worthKeeping);
  // Another reading may have been first: what it told holds.
  const now = await keptMonths(tenant, months);
  const fresh = new Map(counted.map(({ published }) => [published.month, published]));
  return months.flatMap((month) => now.get(month) ?? fresh.get(month) ?? []);
}

async function keep(tenant: Tenant, months: readonly PublishedMonth[]): Promise<void> {
  const rows = months.map((month) => ({ ...month, associationId: tenant.scope.associationId }));
  await tenant
    .repository(PublishedMonthRow)
    .createQueryBuilder()
    .insert()
    .values(rows)
    .orIgnore()
    .execute();
}

async function keptMonths(
  tenant: Tenant,
  months: readonly string[],
): Promise<Map<string, PublishedMonth>> {
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return new Map();
  const rows = await tenant.repository(PublishedMonthRow).findBy({ month: Between(first, last) });
  return new Map(
    rows.map(({ month, smallest, branches, lines, waits }) => [
      month,
      { month, smallest, branches, lines, waits },
    ]),
  );
}

async function countMonths(
  tenant: Tenant,
  months: readonly string[],
  branches: Bare['branches'],
  smallest: number,
) {
  const span = { from: months[0] ?? '', until: months.at(-1) ?? '' };
  const bare = {
    counted: await countedByMonth(tenant, span),
    met: await metByMonth(tenant, span),
    loaded: await loadedByMonth(tenant, span, OVERLOADED),
    waited: await waitedByMonth(tenant, span),
  };
  return months.map((month) => {
    const rows = [...bare.counted, ...bare.met, ...bare.loaded, ...bare.waited].filter(
      (row) => row.month === month,
    );
    const without = branches.length === 0 || rows.some(({ branchId }) => branchId === null);
    const published = {
      ...bare,
      branches: [...branches, ...(without ? [{ id: null, name: '' }] : [])],
    };
    return { published: publishedMonth(published, month, smallest), empty: rows.length === 0 };
  });
}

/** Whether there is such a branch, or was when a month was told; `none`, of people without one, always is. */
export async function knowsBranch(tenant: Tenant, branchId: string | undefined): Promise<boolean> {
  if (branchId === undefined || branchId === 'none') return true;
  const [row] = await tenant.query(
    sql<{ known: boolean }>`select exists (select 1 from branch where id = $1::uuid) or exists (
       select 1 from published_month where branches @> jsonb_build_array(jsonb_build_object('id', $1::text))) as known`,
    [branchId],
  );
  return row?.known ?? false;
}
