import {
  DomainError,
  statesBefore,
  type Answer,
  type ContactMove,
  type Id,
} from '@presence/domain';
import { sql } from '../../database/sql';
import type { Tenant } from '../../database/tenant';

/** Notes what a volunteer answers to contacts of theirs. */
export async function answerContacts(
  tenant: Tenant,
  contactIds: readonly Id[],
  volunteerId: Id,
  answer: Exclude<Answer, 'WAITING'>,
  at: string,
): Promise<void> {
  await tenant.query(
    sql`update contact_volunteer cv set answer = $3, answered_at = $4 from contact c
     where c.association_id = cv.association_id and c.id = cv.contact_id and c.id = any ($1) and cv.volunteer_id = $2 and c.state = any ($5)`,
    [
      contactIds,
      volunteerId,
      answer,
      at,
      statesBefore(answer === 'DECLINED' ? 'decline' : 'accept'),
    ],
  );
}

/** The same as a no to each, noted in the contacts too: whoever has one open sees that it changed. */
export async function declineAll(
  tenant: Tenant,
  contactIds: readonly Id[],
  volunteerId: Id,
): Promise<void> {
  await answerContacts(tenant, contactIds, volunteerId, 'DECLINED', new Date().toISOString());
  await touch(tenant, 'decline', contactIds);
}

/**
 * Gives a contact to a volunteer in the place of another. One who declined stays on record as such; one who was silent
 * or is away simply no longer has it.
 * @throws DomainError CONTACT_CANCELLED when its state allows it no more
 */
export async function takeOverContact(
  tenant: Tenant,
  contactId: Id,
  volunteerId: Id,
  replaced: { volunteerId: Id; declined: boolean },
): Promise<void> {
  if ((await touch(tenant, 'takeOver', [contactId])) === 0)
    throw new DomainError('CONTACT_CANCELLED');
  if (!replaced.declined)
    await tenant.query(
      sql`delete from contact_volunteer where contact_id = $1 and volunteer_id = $2`,
      [contactId, replaced.volunteerId],
    );
  await tenant.query(
    sql`insert into contact_volunteer (association_id, contact_id, volunteer_id, starts_at, ends_at, held, answer, told_at, answered_at)
     select c.association_id, c.id, $2, c.starts_at, c.ends_at, c.held, 'ACCEPTED', now(), now() from contact c where c.id = $1
     on conflict (association_id, contact_id, volunteer_id) do update set
       starts_at = excluded.starts_at, ends_at = excluded.ends_at, held = excluded.held, answer = excluded.answer,
       told_at = excluded.told_at, answered_at = excluded.answered_at`,
    [contactId, volunteerId],
  );
}

/** Notes in the contacts themselves that something of them changed; returns how many. */
async function touch(tenant: Tenant, move: ContactMove, ids: readonly Id[]): Promise<number> {
  const [rows = []] = await tenant.query(
    sql<
      { id: Id }[]
    >`update contact set updated_at = now(), version = version + 1 where id = any ($1) and state = any ($2) returning id`,
    [ids, statesBefore(move)],
  );
  return rows.length;
}
