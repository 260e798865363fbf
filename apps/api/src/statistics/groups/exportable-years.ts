import type { ExportableYear } from '@presence/contract';
import { sql } from '../../database/sql';
import type { Tenant } from '../../database/tenant';

/** Closed years in which sessions were due, the latest first: whether they were told, and how many sessions still want numbers. */
export function exportableYears(tenant: Tenant, last: string): Promise<ExportableYear[]> {
  return tenant.query(
    sql<ExportableYear>`with due as (
       select to_char(s.date, 'YYYY') as year, s.held and not s.undecided and a.session_id is null as missing
       from session s left join attendance a on a.association_id = s.association_id and a.session_id = s.id
       where s.date < to_date($1, 'YYYY') + interval '1 year'
     )
     select due.year, p.year is not null as told, count(*) filter (where missing)::int as "notEntered"
     from due left join published_year p on p.year = due.year
     group by due.year, p.year order by due.year desc`,
    [last],
  );
}
