import type { AssignmentDraft } from '@presence/contract';
import { contactInstants, type Contact } from '@presence/domain';
import { placeContact } from '../../contacts/contacts.service';
import { closeRequests } from '../../cover/cover.service';
import type { Tenant } from '../../database/tenant';
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
  const move = date === null ? 'free' : published ? 'place' : 'propose';
  await holding(tenant, [contact.id], 'ROTA_CLASH', () =>
    placeContact(tenant, move, contact.id, { date, start, ...when, gone, come }),
  );
  // Nobody is looked for any more in the place of volunteers who no longer have the contact.
  if (gone.length > 0)
    await closeRequests(tenant, { contactIds: [contact.id], organiserIds: gone });
}
