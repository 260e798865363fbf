import type { Rota } from '@presence/domain';
import type { PreviousContact } from '@presence/rota';
import { hhmm, sql } from '../../database/sql';
import type { Tenant } from '../../database/tenant';

/** What the last rota published before one, of the same branch, gave each need: who came, on which day and when. */
export const contactsBefore = (
  tenant: Tenant,
  { id, branchId, from }: Pick<Rota, 'id' | 'branchId' | 'from'>,
): Promise<PreviousContact[]> => tenant.query(BEFORE, [id, branchId, from]);

const BEFORE = sql<PreviousContact>`
  select c.need_id as "needId", c.date, ${hhmm('c.start')} as start,
    array(select v.volunteer_id from contact_volunteer v where v.association_id = c.association_id and v.contact_id = c.id and v.answer <> 'DECLINED' order by 1) as "volunteerIds"
  from contact c
  where c.state = 'PUBLISHED' and c.retry_of is null and c.date is not null and c.rota_id = (
    select r.id from rota r where r.state = 'PUBLISHED' and r.branch_id is not distinct from $2 and r."from" < $3 and r.id <> $1
    order by r."from" desc, r.id desc limit 1)
  order by c.date, c.id`;
