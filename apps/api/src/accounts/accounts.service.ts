import { randomBytes } from 'node:crypto';
import { hash } from '@node-rs/argon2';
import { newId, type Id, type Locale } from '@presence/domain';
import type { EntityManager } from 'typeorm';
import { hashOfToken, newToken } from '../tokens/opaque-token';
import { AccountRow } from './account.entity';
import { PasswordResetRow } from './password-resets/password-reset.entity';

/** The account of an address. One that is made has a password that nobody knows: a link is the only way in. */
export async function accountOf(
  manager: EntityManager,
  email: string,
  locale: Locale,
): Promise<{ id: Id; known: boolean }> {
  const known = await manager.findOneBy(AccountRow, { email });
  if (known) return { id: known.id, known: true };
  const passwordHash = await hash(randomBytes(32));
  const [displayName] = email.split('@');
  const account = { id: newId(), email, displayName, locale, passwordHash };
  await manager.save(manager.create(AccountRow, account));
  return { id: account.id, known: false };
}

/** The secret of a link by which the holder of an account chooses a password, for so many milliseconds. */
export async function passwordToken(
  manager: EntityManager,
  accountId: Id,
  lifetime: number,
): Promise<string> {
  const token = newToken(128);
  await manager.insert(PasswordResetRow, {
    id: newId(),
    tokenHash: hashOfToken(token),
    accountId,
    expiresAt: new Date(Date.now() + lifetime).toISOString(),
  });
  return token;
}
