import type { Rota } from '@presence/domain';
import { OutcomeRow } from '../../follow-up/outcome.entity';
import { ContactVolunteerRow } from '../../contacts/contact-volunteer.entity';
import { ContactRow } from '../../contacts/contact.entity';
import { RotaRow } from '../../rotas/rota.entity';
import { storeAll } from '../store';
import type { plannedContacts } from './planned-contacts';
import { ownedBy, type Seals } from './seals';

/** A contact as it was planned, answered and told. */
export type PlannedContact = ReturnType<typeof plannedContacts>[number];

export async function storeContacts(
  seals: Seals,
  rotas: readonly Rota[],
  planned: readonly PlannedContact[],
): Promise<void> {
  const { manager } = seals.tenant;
  const ours = ownedBy(seals);
  await storeAll(manager, RotaRow, ours(rotas));
  await storeAll(manager, ContactRow, ours(planned.map(({ contact }) => contact)));
  await storeAll(
    manager,
    ContactVolunteerRow,
    ours(planned.flatMap(({ volunteers }) => volunteers)),
  );
  await storeAll(
    manager,
    OutcomeRow,
    ours(planned.flatMap(({ outcome }) => (outcome ? [outcome] : []))),
  );
}
