import { Inject, Injectable } from '@nestjs/common';
import { DomainError, type Id } from '@presence/domain';
import type { DataSource } from 'typeorm';
import { Attempts } from '../limits/attempts';
import { clientNetwork } from '../limits/client-network';
import { LOGIN_DATA_SOURCE } from '../database/data-sources';
import { sql } from '../database/sql';
import { Tenant } from '../database/tenant';
import { settingsInForce } from '../home-support/home-support.service';

const HOUR = 3600;
type Taking = { id: Id; name: string; phone: string | null };

/** Which associations take referrals by form, and how many an hour. */
@Injectable()
export class ReferralIntake {
  constructor(
    @Inject(LOGIN_DATA_SOURCE) private readonly logins: DataSource,
    private readonly tenant: Tenant,
    private readonly attempts: Attempts,
  ) {}

  /** @throws DomainError NOT_FOUND when there is no such association, or it takes no referrals from the public */
  async open(slug: string): Promise<Taking> {
    const [known] = await this.logins.query<Taking[]>(
      sql`select id, name, public_phone as phone from association where slug = $1`,
      [slug],
    );
    if (
      !known ||
      !(await this.tenant.runUnattended(
        known.id,
        async () => (await settingsInForce(this.tenant)).referralForm,
      ))
    )
      throw new DomainError('NOT_FOUND');
    return known;
  }

  /** @throws DomainError TOO_MANY_ATTEMPTS */
  async count(associationId: Id, ip: string | undefined): Promise<void> {
    await this.attempts.take([
      { key: `referral:${clientNetwork(ip)}`, attempts: 5, seconds: HOUR },
      { key: `referral:${associationId}`, attempts: 40, seconds: HOUR },
    ]);
  }
}
