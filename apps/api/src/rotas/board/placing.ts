import type { AssignmentDraft } from '@presence/contract';
import { contactInstants, type Contact, type Id } from '@presence/domain';
import type { Tenant } from '../../database/tenant';
import { ContactVolunteerRow } from '../contact-volunteer.entity';
import { ContactRow } from '../contact.entity';
import { holding } from '../publication/holding';

/**
 * Puts a contact at another time or with other volunteers, or leaves it uncovered. In a published rota it stays
 * published; who is new, or whose time changed, has yet to answer.
 * @throws DomainError ROTA_CLASH when a volunteer already has a published contact then
 */
export async function place(
  tenant: Tenant,
  contact: Contact,
  to: AssignmentDraft,
  published: boolean,
): Promise<void> {
  const rows = tenant.repository(ContactVolunteerRow);
  const { associationId } = tenant.scope;
  const { date, start } = to.volunteerIds.length === 0 ? { date: null, start: null } : to;
  const when =
    date === null || start === null
      ? { startsAt: null, endsAt: null }
      : contactInstants(date, start, contact.durationMinutes, contact.timeZone);
  const staying = when.startsAt === contact.startsAt ? to.volunteerIds : [];
  const gone = contact.volunteers
    .map(({ volunteerId }) => volunteerId)
    .filter((id) => !staying.includes(id));
  const come = to.volunteerIds.filter(
    (id) => gone.includes(id) || !contact.volunteers.some(({ volunteerId }) => volunteerId === id),
  );
  await holding(tenant, [contact.id], 'ROTA_CLASH', async () => {
    for (const volunteerId of gone) await rows.delete({ contactId: contact.id, volunteerId });
    const held = published && date !== null;
    const state = date === null ? 'UNCOVERED' : published ? 'PUBLISHED' : 'PROPOSED';
    const row = await tenant.repository(ContactRow).findOneByOrFail({ id: contact.id });
    await tenant.repository(ContactRow).save(
      Object.assign(row, {
        date,
        start,
        ...when,
        state,
        held,
        updatedAt: new Date().toISOString(),
      }),
    );
    await rows.insert(
      come.map((volunteerId) => ({
        associationId,
        contactId: contact.id,
        volunteerId,
        held,
        toldAt: held ? new Date().toISOString() : null,
        startsAt: when.startsAt ?? '',
        endsAt: when.endsAt ?? '',
      })),
    );
  });
  if (gone.length > 0) await closeCover(tenant, contact.id, gone);
}

/** Nobody is looked for any more in the place of volunteers who no longer have the contact. */
async function closeCover(
  tenant: Tenant,
  contactId: Id,
  volunteerIds: readonly Id[],
): Promise<void> {
  await tenant.query(
    'update cover_request set closed_at = now(), version = version + 1 where contact_id = $1 and volunteer_id = any ($2) and closed_at is null',
    [contactId, volunteerIds],
  );
}
