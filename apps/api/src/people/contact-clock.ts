import type { Id } from '@presence/domain';
import { sql } from '../database/sql';
import type { Tenant } from '../database/tenant';

/** Somebody was in contact with a person at an instant, or tried to. */
export async function noteContact(
  tenant: Tenant,
  personId: Id,
  at: string,
  reached: boolean,
): Promise<void> {
  await tenant.query(
    sql`update supported_person set last_contact_at = greatest(last_contact_at, $2::timestamptz),
       last_reached_at = case when $3 then greatest(last_reached_at, $2::timestamptz) else last_reached_at end where id = $1`,
    [personId, at, reached],
  );
}

/** Who was said to be reached was not: the contact that reached them last is another, or none. */
export async function correctReached(
  tenant: Tenant,
  personId: Id,
  at: string | null,
): Promise<void> {
  await tenant.query(sql`update supported_person set last_reached_at = $2 where id = $1`, [
    personId,
    at,
  ]);
}
