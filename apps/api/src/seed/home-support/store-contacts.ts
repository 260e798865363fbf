import type { Rota } from '@presence/domain';
import { OutcomeRow } from '../../contacts/outcome.entity';
import { ContactVolunteerRow } from '../../rotas/contact-volunteer.entity';
import { ContactRow } from '../../rotas/contact.entity';
import { RotaRow } from '../../rotas/rota.entity';
import { storeAll } from '../store';
import type { livedContacts } from './lived';
import { ownedBy, type Seals } from './seals';

/** A contact as it was planned, answered and told. */
export type Lived = ReturnType<typeof livedContacts>[number];

export async function storeContacts(
  seals: Seals,
  rotas: readonly Rota[],
  lived: readonly Lived[],
): Promise<void> {
  const { manager } = seals.tenant;
  const ours = ownedBy(seals);
  await storeAll(manager, RotaRow, ours(rotas));
  await storeAll(manager, ContactRow, ours(lived.map(({ contact }) => contact)));
  await storeAll(manager, ContactVolunteerRow, ours(lived.flatMap(({ volunteers }) => volunteers)));
  await storeAll(
    manager,
    OutcomeRow,
    ours(lived.flatMap(({ outcome }) => (outcome ? [outcome] : []))),
  );
}
