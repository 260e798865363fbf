import { Inject, Injectable } from '@nestjs/common';
import { DomainError, type Id } from '@presence/domain';
import type { DataSource } from 'typeorm';
import { LOGIN_DATA_SOURCE } from '../../database/data-sources';
import { sql } from '../../database/sql';
import { assertUncommon } from '../passwords/common-password';
import { NewPassword } from '../passwords/new-password';
import { Passwords } from '../passwords/passwords';

/** Uses a reset up and stores the password, both or neither. */
@Injectable()
export class ChosenPassword {
  constructor(
    @Inject(LOGIN_DATA_SOURCE) private readonly logins: DataSource,
    private readonly passwords: Passwords,
    private readonly newPassword: NewPassword,
  ) {}

  async store(tokenHash: Buffer, password: string): Promise<void> {
    assertUncommon(password, 'password');
    const passwordHash = await this.passwords.hash(password);
    await this.logins.transaction(async (manager) => {
      const [used] = await manager.query<{ accountId: Id }[]>(
        sql`with used as (
           update password_reset set used_at = now() where token_hash = $1 and used_at is null and expires_at > now() returning account_id
         ) select account_id as "accountId" from used`,
        [tokenHash],
      );
      if (!used) throw new DomainError('TOKEN_INVALID');
      await this.newPassword.store(manager, used.accountId, passwordHash);
    });
  }
}
