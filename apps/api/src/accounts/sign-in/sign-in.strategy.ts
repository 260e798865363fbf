import { Inject, Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { DomainError, type Id } from '@presence/domain';
import type { Request } from 'express';
import { Strategy } from 'passport-local';
import type { DataSource } from 'typeorm';
import { LOGIN_DATA_SOURCE } from '../../database/data-sources';
import { sql } from '../../database/sql';
import type { SignedInAccount } from '../../http/signed-in';
import { Attempts } from '../../limits/attempts';
import { signInLimits } from '../../limits/limits';
import { Passwords } from '../passwords/passwords';

type Credentials = { id: Id; passwordHash: string };

/** Passport's local strategy: an address and a password. Wrong, unknown or both: the same answer after the same work. */
@Injectable()
export class SignInStrategy extends PassportStrategy(Strategy, 'local') {
  constructor(
    @Inject(LOGIN_DATA_SOURCE) private readonly logins: DataSource,
    private readonly attempts: Attempts,
    private readonly passwords: Passwords,
  ) {
    super({ usernameField: 'email', passwordField: 'password', passReqToCallback: true });
  }

  async validate(request: Request, email: string, password: string): Promise<SignedInAccount> {
    const limits = signInLimits(email, request.ip);
    await this.attempts.take(limits);
    const [account] = await this.logins.query<Credentials[]>(
      sql`select id, password_hash as "passwordHash" from account where email = $1`,
      [email],
    );
    const right = await this.passwords.verify(account?.passwordHash, password);
    if (!account || !right) throw new DomainError('SIGN_IN_FAILED');
    await this.attempts.giveBack(limits);
    return { accountId: account.id };
  }
}
