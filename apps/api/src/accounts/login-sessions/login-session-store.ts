import { newId } from '@presence/domain';
import { Store, type SessionData } from 'express-session';
import type { DataSource } from 'typeorm';
import { hashOfToken } from '../../tokens/opaque-token';
import { sql } from '../../database/sql';
import { LOGIN_SESSION } from './lifetimes';

declare module 'express-session' {
  interface SessionData {
    passport: { user: string };
    loginSessionId: string;
    lastSeenAt: number;
  }
}

type LoginSession = { id: string; accountId: string; lastSeenAt: Date };
type Done = (error?: unknown) => void;

/**
 * Login sessions in PostgreSQL, found by the hash of their cookie. One statement a request; a row that is gone signs
 * out at once, and nothing that a running request still holds can bring it back.
 */
export class LoginSessionStore extends Store {
  constructor(private readonly logins: DataSource) {
    super();
  }

  override get(token: string, done: (error?: unknown, session?: SessionData | null) => void): void {
    this.find(token).then((session) => done(null, session), done);
  }

  override set(token: string, session: SessionData, done: Done = () => undefined): void {
    this.insert(token, session).then(() => done(), done);
  }

  override destroy(token: string, done: Done = () => undefined): void {
    this.logins
      .query(sql`delete from login_session where token_hash = $1`, [hashOfToken(token)])
      .then(() => done(), done);
  }

  override touch(token: string, session: SessionData, done: Done = () => undefined): void {
    if (!session.lastSeenAt || Date.now() - session.lastSeenAt < LOGIN_SESSION.touchedEvery * 1000)
      return done();
    this.prolong(token).then(() => done(), done);
  }

  private async find(token: string): Promise<SessionData | null> {
    const [found] = await this.logins.query<LoginSession[]>(
      sql`select id, account_id as "accountId", last_seen_at as "lastSeenAt" from login_session
        where token_hash = $1 and expires_at > now()`,
      [hashOfToken(token)],
    );
    if (!found) return null;
    const cookie = { originalMaxAge: LOGIN_SESSION.absolute * 1000 };
    return {
      cookie,
      passport: { user: found.accountId },
      loginSessionId: found.id,
      lastSeenAt: found.lastSeenAt.getTime(),
    };
  }

  private async insert(token: string, session: SessionData): Promise<void> {
    if (!session.passport?.user || session.loginSessionId) return;
    await this.logins.query(
      sql`insert into login_session (id, token_hash, account_id, expires_at) values ($1, $2, $3, now() + make_interval(secs => $4))`,
      [newId(), hashOfToken(token), session.passport.user, LOGIN_SESSION.idle],
    );
  }

  private async prolong(token: string): Promise<void> {
    await this.logins.query(
      sql`update login_session set last_seen_at = now(),
         expires_at = least(created_at + make_interval(secs => $2), now() + make_interval(secs => $3))
        where token_hash = $1`,
      [hashOfToken(token), LOGIN_SESSION.absolute, LOGIN_SESSION.idle],
    );
  }
}
