import { Inject, Injectable } from '@nestjs/common';
import type {
  PasswordResetDraft,
  PasswordResetRequest,
  PasswordResetView,
} from '@presence/contract';
import { DomainError, type Id } from '@presence/domain';
import type { DataSource } from 'typeorm';
import { LOGIN_DATA_SOURCE } from '../../database/data-sources';
import { Jobs } from '../../jobs/jobs';
import { Attempts } from '../../limits/attempts';
import { resetLimits, signInLimits, tokenLimits } from '../../limits/limits';
import { hashOfToken } from '../../tokens/opaque-token';
import { sql } from '../../database/sql';
import { ChosenPassword } from './chosen-password';

type Open = { accountId: Id; email: string };

@Injectable()
export class PasswordResetsService {
  constructor(
    @Inject(LOGIN_DATA_SOURCE) private readonly logins: DataSource,
    private readonly jobs: Jobs,
    private readonly attempts: Attempts,
    private readonly choice: ChosenPassword,
  ) {}

  /** Only queues: the address is looked up later, so that this answer takes as long for one nobody has. */
  async request(request: PasswordResetRequest, ip: string | undefined): Promise<void> {
    await this.attempts.take(resetLimits(request.email, ip));
    await this.jobs.send('password-reset', request);
  }

  async read(token: string, ip: string | undefined): Promise<PasswordResetView> {
    await this.attempts.take(tokenLimits(ip));
    return this.open(token);
  }

  async use(
    token: string,
    { password }: PasswordResetDraft,
    ip: string | undefined,
  ): Promise<void> {
    await this.attempts.take(tokenLimits(ip));
    const { email } = await this.open(token);
    await this.choice.store(hashOfToken(token), password);
    await this.attempts.forget(signInLimits(email, ip));
  }

  private async open(token: string): Promise<Open> {
    const [open] = await this.logins.query<Open[]>(
      sql`select a.id as "accountId", a.email from password_reset r join account a on a.id = r.account_id
        where r.token_hash = $1 and r.used_at is null and r.expires_at > now()`,
      [hashOfToken(token)],
    );
    if (!open) throw new DomainError('TOKEN_INVALID');
    return open;
  }
}
