import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { PublicReferralDraft, ReferralForm } from '@presence/contract';
import { newId, type Id } from '@presence/domain';
import { Tenant } from '../database/tenant';
import { GeographyService } from '../geography/geography.service';
import { ReferralIntake } from './referral-intake';
import { ReferralsService } from './referrals.service';

/** The public form by which anybody asks an association to call or visit somebody. */
@Injectable()
export class PublicReferralsService {
  constructor(
    private readonly intake: ReferralIntake,
    private readonly tenant: Tenant,
    private readonly geography: GeographyService,
    private readonly referrals: ReferralsService,
  ) {}

  /** @throws DomainError NOT_FOUND when the association takes no referrals from the public */
  async form(slug: string): Promise<ReferralForm> {
    const { name, phone } = await this.intake.open(slug);
    return { associationName: name, phone };
  }

  /**
   * Takes a request in; sent twice, by a double tap or by a network that was not sure, it is one. Counted each time: were
   * only what is new counted, whoever reached the limit could learn who had asked for help.
   * @throws DomainError NOT_FOUND, COMMUNE_UNKNOWN, COMMUNE_AMBIGUOUS, TOO_MANY_ATTEMPTS
   */
  async send(
    slug: string,
    { website, place, inseeCode: chosen, formId, ...draft }: PublicReferralDraft,
    ip: string | undefined,
  ): Promise<void> {
    const association = await this.intake.open(slug);
    const { inseeCode } = await this.geography.typed(place, chosen);
    await this.intake.count(association.id, ip);
    // Only a program fills a field that nobody sees; it is told nothing.
    if (website) return;
    const id = formId === undefined ? newId() : idOf(formId, { ...draft, inseeCode });
    await this.tenant.runUnattended(association.id, () =>
      this.referrals.receive({ ...draft, inseeCode, id }, 'FORM'),
    );
  }
}

/**
 * The id (UUID, RFC 9562 §5.8) of what was written in a form. Of the words too, since a browser that goes back shows the
 * same form again, perhaps for somebody else.
 */
function idOf(formId: Id, words: object): Id {
  const bytes = createHmac('sha256', formId).update(JSON.stringify(words)).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
