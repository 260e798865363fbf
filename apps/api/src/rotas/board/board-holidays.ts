import type { RotaBoard } from '@presence/contract';
import { holidaysBetween, lastDay, type Rota } from '@presence/domain';
import { sql } from '../../database/sql';
import type { Tenant } from '../../database/tenant';

/** The public holidays of a rota's period in the territories of the people who may be planned in it, each date once. */
export async function boardHolidays(tenant: Tenant, rota: Rota): Promise<RotaBoard['holidays']> {
  const territories = await tenant.query(
    sql<{
      code: string;
    }>`select distinct m.department_code as code from supported_person s join commune m on m.insee_code = s.insee_code
     where s.ended_at is null and ($1::uuid is null or s.branch_id = $1) order by 1`,
    [rota.branchId],
  );
  const all = territories.flatMap(({ code }) => holidaysBetween(rota.from, lastDay(rota), code));
  const byDate = Map.groupBy(all, ({ date }) => date);
  return [...byDate.values()]
    .flatMap((same) => {
      const [first] = same;
      return first ? [{ ...first, everywhere: same.length === territories.length }] : [];
    })
    .sort((one, other) => (one.date < other.date ? -1 : 1));
}
