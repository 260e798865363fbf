import { Inject, Injectable } from '@nestjs/common';
import type { PasswordDraft } from '@presence/contract';
import { DomainError, type Id } from '@presence/domain';
import type { DataSource } from 'typeorm';
import { LOGIN_DATA_SOURCE } from '../../database/data-sources';
import { Attempts } from '../../limits/attempts';
import { passwordLimits } from '../../limits/limits';
import { sql } from '../../database/sql';
import { assertUncommon } from './common-password';
import { NewPassword } from './new-password';
import { Passwords } from './passwords';

const wrong = () =>
  new DomainError('PASSWORD_WRONG', {}, [{ path: ['current'], message: 'PASSWORD_WRONG' }]);

@Injectable()
export class PasswordService {
  constructor(
    @Inject(LOGIN_DATA_SOURCE) private readonly logins: DataSource,
    private readonly attempts: Attempts,
    private readonly passwords: Passwords,
    private readonly newPassword: NewPassword,
  ) {}

  async change(accountId: Id, { current, next }: PasswordDraft): Promise<void> {
    const limits = passwordLimits(accountId);
    await this.attempts.take(limits);
    const [account] = await this.logins.query<{ passwordHash: string }[]>(
      sql`select password_hash as "passwordHash" from account where id = $1`,
      [accountId],
    );
    if (!(await this.passwords.verify(account?.passwordHash, current))) throw wrong();
    await this.attempts.giveBack(limits);
    assertUncommon(next, 'next');
    const hash = await this.passwords.hash(next);
    const changed = await this.logins.transaction((manager) =>
      this.newPassword.store(manager, accountId, hash, account?.passwordHash),
    );
    // Somebody else changed it while we were hashing.
    if (!changed) throw wrong();
  }
}
