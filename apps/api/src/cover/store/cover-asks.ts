import type { Id } from '@presence/domain';
import { sql } from '../../database/sql';
import type { Tenant } from '../../database/tenant';
import { MOMENT } from '../moment';

/** Keeps the hashes of the links by which somebody may answer an ask, for so many days but never past the beginning. */
export async function linkAsk(
  tenant: Tenant,
  { requestId, organiserId }: { requestId: Id; organiserId: Id },
  { yesHash, noneHash }: { yesHash: Buffer; noneHash: Buffer },
  days: number,
): Promise<void> {
  await tenant.query(
    sql`update cover_ask a set yes_hash = $3, none_hash = $4, expires_at = least(m.starts_at, now() + make_interval(days => $5))
     from cover_request q ${MOMENT}
     where q.association_id = a.association_id and q.id = a.request_id and a.request_id = $1 and a.organiser_id = $2`,
    [requestId, organiserId, yesHash, noneHash, days],
  );
}

/** Uses a link up and notes its answer; returns the requests it was about, none where it was used or is too old. */
export async function answerByLink(
  tenant: Tenant,
  hash: Buffer,
  answer: 'YES' | 'NONE',
): Promise<Id[]> {
  const column = answer === 'YES' ? 'yes_hash' : 'none_hash';
  const [rows = []] = await tenant.query(
    sql<
      { requestId: Id }[]
    >`update cover_ask set ${column} = null, answer = case when answer = 'YES' then answer else $2 end, answered_at = now()
     where ${column} = $1 and expires_at > now() returning request_id as "requestId"`,
    [hash, answer],
  );
  return rows.map(({ requestId }) => requestId);
}

/** Notes that somebody who was asked said yes. */
export async function noteYes(tenant: Tenant, requestId: Id, organiserId: Id): Promise<void> {
  await tenant.query(
    sql`update cover_ask set answer = 'YES', answered_at = now() where request_id = $1 and organiser_id = $2`,
    [requestId, organiserId],
  );
}
