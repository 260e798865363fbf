import { sql } from '../database/sql';
import { Association, DAY_MS, Email, type Locale, newId, slugify } from '@presence/domain';
import type { DataSource } from 'typeorm';
import { accountOf, passwordToken } from '../accounts/accounts.service';
import { dashboardLink } from '../settings/dashboard-link';
import type { Settings } from '../settings/settings';
import { AssociationRow } from './association.entity';
import { OrganiserRow } from './organiser.entity';

/** How long the first administrator has to choose a password, in milliseconds. */
const LINK_MS = DAY_MS;

/**
 * Founds an association with its first administrator, as the owner of the database. Returns the link by which that
 * person chooses a password; an address that has an account already keeps its own.
 * @throws ZodError for a name or an address that cannot be, QueryFailedError when the association exists
 */
export async function found(
  owner: DataSource,
  settings: Settings,
  draft: { name: string; email: string; locale: Locale },
): Promise<string> {
  const email = Email.parse(draft.email);
  const association = Association.parse({
    id: newId(),
    slug: slugify(draft.name),
    name: draft.name,
    description: '',
    publicPhone: null,
    publicEmail: null,
    website: null,
    version: 1,
  });
  return owner.transaction(async (manager) => {
    await manager.query(sql`select set_config('app.association', $1, true)`, [association.id]);
    await manager.insert(AssociationRow, association);
    const account = await accountOf(manager, email, draft.locale);
    await manager.insert(OrganiserRow, {
      associationId: association.id,
      id: newId(),
      accountId: account.id,
      roles: ['ADMINISTRATOR'],
      branchId: null,
      leftAt: null,
    });
    const page = account.known
      ? 'connexion'
      : `mot-de-passe/${await passwordToken(manager, account.id, LINK_MS)}`;
    return dashboardLink(settings, draft.locale, page);
  });
}
