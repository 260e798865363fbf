import { randomBytes } from 'node:crypto';
import { hash } from '@node-rs/argon2';
import { Association, Email, newId, slugify, type Locale } from '@presence/domain';
import type { DataSource } from 'typeorm';
import { AccountRow } from '../accounts/account.entity';
import { hashOfToken, newToken } from '../accounts/opaque-token';
import { PasswordResetRow } from '../accounts/password-resets/password-reset.entity';
import { dashboardLink } from '../settings/dashboard-link';
import type { Settings } from '../settings/settings';
import { AssociationRow } from './association.entity';
import { OrganiserRow } from './organiser.entity';

/** How long the first administrator has to choose a password, in milliseconds. */
const LINK_MS = 86_400_000;

/**
 * Founds an association with its first administrator, as the owner of the database. Answers the link by which that
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
    await manager.query(`select set_config('app.association', $1, true)`, [association.id]);
    await manager.insert(AssociationRow, association);
    const known = await manager.findOneBy(AccountRow, { email });
    // Nobody knows this password: the link is the only way in.
    const passwordHash = await hash(randomBytes(32));
    const account =
      known ??
      (await manager.save(
        manager.create(AccountRow, {
          id: newId(),
          email,
          displayName: email.split('@')[0],
          locale: draft.locale,
          passwordHash,
        }),
      ));
    await manager.insert(OrganiserRow, {
      associationId: association.id,
      id: newId(),
      accountId: account.id,
      roles: ['ADMINISTRATOR'],
      branchId: null,
      leftAt: null,
    });
    if (known) return dashboardLink(settings, draft.locale, 'connexion');
    const token = newToken(128);
    await manager.insert(PasswordResetRow, {
      id: newId(),
      tokenHash: hashOfToken(token),
      accountId: account.id,
      expiresAt: new Date(Date.now() + LINK_MS).toISOString(),
    });
    return dashboardLink(settings, draft.locale, `mot-de-passe/${token}`);
  });
}
