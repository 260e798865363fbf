import type { CoverAnswerView } from '@presence/contract';
import type { Id } from '@presence/domain';
import { hhmm, sql } from '../../database/sql';
import type { Tenant } from '../../database/tenant';
import { MOMENT } from '../moment';

/** A cover request as the link of a mail asks about it. */
export type AskedByMail = CoverAnswerView['asks'][number] & {
  answer: CoverAnswerView['answer'];
  associationName: string;
  requestId: Id;
  organiserId: Id;
  accountId: Id;
};

/** What the link with this hash asks about, the nearest first; nothing once it was used or is too old. */
export const askedBy = (tenant: Tenant, hash: Buffer): Promise<AskedByMail[]> =>
  tenant.query(
    sql<AskedByMail>`select case when a.yes_hash = $1 then 'YES' else 'NONE' end as answer, s.name as "associationName", a.request_id as "requestId",
       a.organiser_id as "organiserId", o.account_id as "accountId", m.kind, m.date, ${hhmm('m.start')} as start, m.duration_minutes as "durationMinutes", m.group_name as "groupName",
       case when q.covered_by = a.organiser_id then 'YOURS' when q.covered_by is not null then 'TAKEN'
         when q.closed_at is not null or not m.stands then 'OFF' else 'OPEN' end as state
     from cover_ask a join cover_request q on q.association_id = a.association_id and q.id = a.request_id ${MOMENT}
     join organiser o on o.association_id = a.association_id and o.id = a.organiser_id
     join association s on s.id = a.association_id
     where (a.yes_hash = $1 or a.none_hash = $1) and a.expires_at > now() and o.left_at is null and a.organiser_id = any (q.asked_ids)
     order by m.starts_at, a.request_id`,
    [hash],
  );
