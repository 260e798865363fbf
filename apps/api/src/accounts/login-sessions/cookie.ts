import type { CookieOptions } from 'express';
import type { Settings } from '../../settings/settings';

/** In production the name itself binds the cookie to this host and to https (RFC 6265bis §4.1.3.2). */
export function loginCookie(settings: Pick<Settings, 'NODE_ENV'>): {
  name: string;
  options: CookieOptions;
} {
  const secure = settings.NODE_ENV === 'production';
  return {
    name: secure ? '__Host-presence' : 'presence',
    options: { httpOnly: true, sameSite: 'lax', path: '/', secure },
  };
}
