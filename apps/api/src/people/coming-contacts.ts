import type { ContactKind, Id } from '@presence/domain';
import type { Tenant } from '../database/tenant';

/** A contact taken out of a published rota, and whom that concerns. */
export type Cancelled = { contactId: Id; volunteerIds: Id[] };

type Which = { personId?: Id; kinds?: readonly ContactKind[]; ids?: readonly Id[] };

/**
 * Cancels contacts that have not begun, uncovered ones too, and closes their cover requests. Within the caller's
 * transaction, so that nobody is disclosed a contact that its reason no longer allows.
 */
export async function cancelComing(tenant: Tenant, { personId, kinds, ids }: Which): Promise<Cancelled[]> {
  const contacts = await tenant.query<{ id: Id }>(
    `select id from contact where state <> 'CANCELLED' and (starts_at is null or starts_at > now())
       and ($1::uuid is null or person_id = $1) and ($2::text[] is null or kind = any ($2)) and ($3::uuid[] is null or id = any ($3)) for update`,
    [personId ?? null, kinds ?? null, ids ?? null],
  );
  const gone = contacts.map(({ id }) => id);
  const volunteers = await tenant.query<Cancelled>(
    `select v.contact_id as "contactId", array_agg(v.volunteer_id) as "volunteerIds" from contact_volunteer v join contact k on k.id = v.contact_id
     where v.contact_id = any ($1) and k.state = 'PUBLISHED' and v.answer <> 'DECLINED' group by 1`,
    [gone],
  );
  await tenant.query(`update contact set state = 'CANCELLED', held = false, updated_at = now(), version = version + 1 where id = any ($1)`, [gone]);
  await tenant.query('update cover_request set closed_at = now(), version = version + 1 where contact_id = any ($1) and closed_at is null', [gone]);
  return volunteers;
}
