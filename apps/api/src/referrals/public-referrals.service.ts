import { Injectable } from '@nestjs/common';
import type { PublicReferralDraft, ReferralForm } from '@presence/contract';
import { newId } from '@presence/domain';
import { Tenant } from '../database/tenant';
import { GeographyService } from '../geography/geography.service';
import { ReferralDoor } from './referral-door';
import { ReferralsService } from './referrals.service';

/** The public form by which anybody asks an association to call or visit somebody. */
@Injectable()
export class PublicReferralsService {
  constructor(
    private readonly door: ReferralDoor,
    private readonly tenant: Tenant,
    private readonly geography: GeographyService,
    private readonly referrals: ReferralsService,
  ) {}

  /** @throws DomainError NOT_FOUND when the association takes no referrals from the public */
  async form(slug: string): Promise<ReferralForm> {
    const { name, phone } = await this.door.open(slug);
    return { associationName: name, phone };
  }

  /** @throws DomainError NOT_FOUND, COMMUNE_UNKNOWN, TOO_MANY_ATTEMPTS */
  async send(slug: string, { website, place, ...draft }: PublicReferralDraft, ip: string | undefined): Promise<void> {
    const association = await this.door.open(slug);
    const { inseeCode } = await this.geography.typed(place);
    await this.door.count(association.id, ip);
    // Only a program fills a field that nobody sees; it is told nothing.
    if (website) return;
    await this.tenant.runUnattended(association.id, () => this.referrals.receive({ ...draft, inseeCode, id: newId() }, 'FORM'));
  }
}
