import type { Id } from '@presence/domain';
import { newToken } from './opaque-token';

/** A link's secret, after the id of its association: it is looked for there only, never across associations. */
export const newAssociationToken = (associationId: Id): string =>
  `${Buffer.from(associationId.replaceAll('-', ''), 'hex').toString('base64url')}${newToken(128)}`;

/** The association that a token names; null when it cannot be one. */
export function associationOfToken(token: string): Id | null {
  if (!/^[\w-]{44}$/.test(token)) return null;
  const hex = Buffer.from(token.slice(0, 22), 'base64url').toString('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-');
}
