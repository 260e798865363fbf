import { Inject, Injectable } from '@nestjs/common';
import type { PublicReferralDraft, ReferralForm } from '@presence/contract';
import { DomainError, HOME_SUPPORT_DEFAULTS, newId, type Id } from '@presence/domain';
import type { DataSource } from 'typeorm';
import { Attempts } from '../accounts/limits/attempts';
import { clientNetwork } from '../accounts/limits/client-network';
import { LOGIN_DATA_SOURCE } from '../database/data-sources';
import { Tenant } from '../database/tenant';
import { ReferralsService } from './referrals.service';

const HOUR = 3600;
type Known = { id: Id; name: string; phone: string | null };

/** The public form by which anybody asks an association to call or visit somebody. */
@Injectable()
export class PublicReferralsService {
  constructor(
    @Inject(LOGIN_DATA_SOURCE) private readonly logins: DataSource,
    private readonly tenant: Tenant,
    private readonly attempts: Attempts,
    private readonly referrals: ReferralsService,
  ) {}

  /** @throws DomainError NOT_FOUND when there is no such association, or it takes no referrals from the public */
  async form(slug: string): Promise<ReferralForm> {
    const { name, phone } = await this.taking(slug);
    return { associationName: name, phone };
  }

  /** @throws DomainError NOT_FOUND, COMMUNE_UNKNOWN, TOO_MANY_ATTEMPTS */
  async send(slug: string, { website, ...draft }: PublicReferralDraft, ip: string | undefined): Promise<void> {
    const association = await this.taking(slug);
    await this.attempts.take([
      { key: `referral:${clientNetwork(ip)}`, attempts: 5, seconds: HOUR },
      { key: `referral:${association.id}`, attempts: 40, seconds: HOUR },
    ]);
    // Only a program fills a field that nobody sees; it is told nothing.
    if (website) return;
    await this.tenant.runUnattended(association.id, () => this.referrals.receive({ ...draft, id: newId() }, 'FORM'));
  }

  private async taking(slug: string): Promise<Known> {
    const [known] = await this.logins.query<Known[]>('select id, name, public_phone as phone from association where slug = $1', [slug]);
    if (!known || !(await this.tenant.runUnattended(known.id, () => this.formOpen()))) throw new DomainError('NOT_FOUND');
    return known;
  }

  private async formOpen(): Promise<boolean> {
    const [row] = await this.tenant.query<{ open: boolean | null }>(`select (values ->> 'referralForm')::boolean as open from home_support_settings`);
    return row?.open ?? HOME_SUPPORT_DEFAULTS.referralForm;
  }
}
