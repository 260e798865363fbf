import { Inject, Injectable } from '@nestjs/common';
import type { AcceptanceDraft } from '@presence/contract';
import { DomainError, Password, type Id, type Issue, type Locale } from '@presence/domain';
import type { DataSource } from 'typeorm';
import { LOGIN_DATA_SOURCE } from '../../database/data-sources';
import { Attempts } from '../../limits/attempts';
import { signInLimits } from '../../limits/limits';
import { sql } from '../../database/sql';
import { assertUncommon } from '../passwords/common-password';
import { Passwords } from '../passwords/passwords';

/** Who accepts: an account that typed its password, or all that a new one needs. */
export type Identified =
  { accountId: Id } | { displayName: string; locale: Locale; passwordHash: string };

/** Hashing is done here, before any transaction opens. */
@Injectable()
export class Invitee {
  constructor(
    @Inject(LOGIN_DATA_SOURCE) private readonly logins: DataSource,
    private readonly attempts: Attempts,
    private readonly passwords: Passwords,
  ) {}

  async identify(
    email: string,
    draft: AcceptanceDraft,
    ip: string | undefined,
  ): Promise<Identified> {
    const [account] = await this.logins.query<{ id: Id; passwordHash: string }[]>(
      sql`select id, password_hash as "passwordHash" from account where email = $1`,
      [email],
    );
    return account ? this.known(account, email, draft.password, ip) : this.newcomer(draft);
  }

  private async known(
    account: { id: Id; passwordHash: string },
    email: string,
    password: string,
    ip: string | undefined,
  ): Promise<Identified> {
    const limits = signInLimits(email, ip);
    await this.attempts.take(limits);
    if (!(await this.passwords.verify(account.passwordHash, password))) {
      throw new DomainError('PASSWORD_WRONG', {}, [
        { path: ['password'], message: 'PASSWORD_WRONG' },
      ]);
    }
    await this.attempts.giveBack(limits);
    return { accountId: account.id };
  }

  private async newcomer({ displayName, locale, password }: AcceptanceDraft): Promise<Identified> {
    const issues: Issue[] = (Password.safeParse(password).error?.issues ?? []).map(
      ({ message }) => ({ path: ['password'], message }),
    );
    if (displayName === null) issues.push({ path: ['displayName'], message: 'REQUIRED' });
    if (displayName === null || issues.length > 0) throw new DomainError('VALIDATION', {}, issues);
    assertUncommon(password, 'password');
    return { displayName, locale, passwordHash: await this.passwords.hash(password) };
  }
}
