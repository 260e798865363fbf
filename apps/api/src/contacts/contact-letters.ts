import { Inject, Injectable } from '@nestjs/common';
import type { Id, Locale, Role } from '@presence/domain';
import { Tenant } from '../database/tenant';
import type { Letters } from '../notifications/letters/letter';
import { Mail } from '../notifications/mail';
import { dashboardLink } from '../settings/dashboard-link';
import { SETTINGS, type Settings } from '../settings/settings';

export type AlertReason = Letters['CONTACT_ALERT']['reason'];
type Addressee = { email: string; locale: Locale; slug: string };

/** Letters about contacts: they carry a link and no name, phone or address of anybody. */
@Injectable()
export class ContactLetters {
  constructor(
    private readonly tenant: Tenant,
    private readonly mail: Mail,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Told are those who coordinate the person's branch or all of them. */
  async tellCoordinators(
    reason: AlertReason,
    contactId: Id,
    roles: readonly Role[] = ['COORDINATOR'],
  ): Promise<void> {
    const addressees = await this.tenant.query<Addressee & { near: boolean }>(
      `select a.email, a.locale, s.slug, o.branch_id is null or p.branch_id is null or o.branch_id = p.branch_id as near
       from contact c join supported_person p on p.id = c.person_id join organiser o on o.left_at is null and o.roles && $2::text[]
       join account a on a.id = o.account_id join association s on s.id = c.association_id where c.id = $1`,
      [contactId, roles],
    );
    const near = addressees.filter((addressee) => addressee.near);
    for (const { email, locale, slug } of near.length > 0 ? near : addressees) {
      const link = dashboardLink(this.settings, locale, `${slug}/contacts/${contactId}`);
      await this.mail.send(
        { template: 'CONTACT_ALERT', to: email, locale, parameters: { reason, link } },
        this.tenant.manager,
      );
    }
  }

  /** Asks volunteers for the outcomes that are missing; one letter each. */
  async askVolunteers(volunteerIds: readonly Id[]): Promise<void> {
    const addressees = await this.tenant.query<Addressee>(
      `select a.email, a.locale, s.slug from organiser o join account a on a.id = o.account_id join association s on s.id = o.association_id
       where o.id = any ($1) and o.left_at is null`,
      [volunteerIds],
    );
    for (const { email, locale, slug } of addressees) {
      const link = dashboardLink(this.settings, locale, `${slug}/ma-semaine`);
      await this.mail.send(
        { template: 'OUTCOME_ASKED', to: email, locale, parameters: { link } },
        this.tenant.manager,
      );
    }
  }
}
