import { hkdfSync } from 'node:crypto';
import type { Settings } from '../settings/settings';

/** The narrow roles of the product; the owner alone migrates. None is a superuser and none bypasses row-level security. */
export const DATABASE_ROLES = [
  'presence_app',
  'presence_login',
  'presence_directory',
  'presence_jobs',
] as const;
export type DatabaseRole = (typeof DATABASE_ROLES)[number];

/** Passwords are derived, so that the server needs no second secret and replicas agree without talking. */
export function rolePassword(role: DatabaseRole, secret: string): string {
  return Buffer.from(hkdfSync('sha256', secret, 'presence', `database:${role}`, 24)).toString(
    'base64url',
  );
}

/** The address of the same database, for one role. */
export function roleUrl(
  role: DatabaseRole,
  settings: Pick<Settings, 'DATABASE_URL' | 'PRESENCE_SECRET'>,
): string {
  const url = new URL(settings.DATABASE_URL);
  url.username = role;
  url.password = rolePassword(role, settings.PRESENCE_SECRET);
  return url.href;
}
