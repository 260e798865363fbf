import type { NestExpressApplication } from '@nestjs/platform-express';
import session from 'express-session';
import passport from 'passport';
import type { DataSource } from 'typeorm';
import { LOGIN_DATA_SOURCE } from '../../database/data-sources';
import { derivedKey } from '../../settings/derived-key';
import type { Settings } from '../../settings/settings';
import { newToken } from '../../tokens/opaque-token';
import { loginCookie } from './cookie';
import { LOGIN_SESSION } from './lifetimes';
import { LoginSessionStore } from './login-session-store';

/** The API without the public directory, which asks nobody who they are. */
const SIGNED_IN_API = /^\/api(?!\/directory\/)/;

/** Reads the cookie of each request to the API; sets none before somebody signs in. */
export function loginSessions(app: NestExpressApplication, settings: Settings): void {
  const { name, options } = loginCookie(settings);
  const sessions = session({
    name,
    secret: derivedKey(settings.PRESENCE_SECRET, 'login cookie').toString('base64url'),
    genid: () => newToken(256),
    store: new LoginSessionStore(app.get<DataSource>(LOGIN_DATA_SOURCE)),
    cookie: { ...options, maxAge: LOGIN_SESSION.absolute * 1000 },
    resave: false,
    saveUninitialized: false,
    rolling: false,
    // In production TLS ends before us, since PUBLIC_URL is https: what the proxy says of it decides on the Secure cookie.
    ...(settings.NODE_ENV === 'production' && { proxy: true }),
  });
  app.use(SIGNED_IN_API, sessions, passport.initialize(), passport.session());
}
