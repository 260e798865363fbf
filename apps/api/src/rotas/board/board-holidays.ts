import type { RotaBoard } from '@presence/contract';
import { holidaysBetween, lastDay, localized, type Rota } from '@presence/domain';
import { closedDaysBetween } from '../../closures/closures.service';
import { sql } from '../../database/sql';
import type { Tenant } from '../../database/tenant';
import { PAPERS_TEXTS } from '../texts/papers';

/**
 * The public holidays of a rota's period in the territories of the people who may be planned in it, and the days on which
 * the association is closed, each date once.
 */
export async function boardHolidays(tenant: Tenant, rota: Rota): Promise<RotaBoard['holidays']> {
  const territories = await tenant.query(
    sql<{
      code: string;
    }>`select distinct m.department_code as code from supported_person s join commune m on m.insee_code = s.insee_code
     where s.ended_at is null and ($1::uuid is null or s.branch_id = $1) order by 1`,
    [rota.branchId],
  );
  const all = territories.flatMap(({ code }) => holidaysBetween(rota.from, lastDay(rota), code));
  const closures = await closedDaysBetween(tenant, rota.from, lastDay(rota));
  const closed = new Set(closures.map(({ date }) => date));
  const byDate = Map.groupBy(
    all.filter(({ date }) => !closed.has(date)),
    ({ date }) => date,
  );
  const holidays = [...byDate.values()].flatMap((same) => {
    const [first] = same;
    return first ? [{ ...first, everywhere: same.length === territories.length }] : [];
  });
  const name = localized((locale) => PAPERS_TEXTS[locale].closedDay);
  return [...holidays, ...closures.map(({ date }) => ({ date, name, everywhere: true }))].sort(
    (one, other) => (one.date < other.date ? -1 : 1),
  );
}
