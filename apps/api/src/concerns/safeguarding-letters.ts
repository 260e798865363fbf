import { Inject, Injectable } from '@nestjs/common';
import type { Id, Locale } from '@presence/domain';
import { Tenant } from '../database/tenant';
import { Mail } from '../notifications/mail';
import { dashboardLink } from '../settings/dashboard-link';
import { SETTINGS, type Settings } from '../settings/settings';

/** Tells the safeguarding leads that there is something to read, and nothing of what it is. */
@Injectable()
export class SafeguardingLetters {
  constructor(
    private readonly tenant: Tenant,
    private readonly mail: Mail,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Where nobody holds that role yet, the administrators are told, who can give it. */
  async tell(concernId: Id): Promise<void> {
    const addressees = await this.tenant.query<{
      email: string;
      locale: Locale;
      slug: string;
      lead: boolean;
    }>(
      `select a.email, a.locale, s.slug, 'SAFEGUARDING_LEAD' = any (o.roles) as lead from organiser o
       join account a on a.id = o.account_id join association s on s.id = o.association_id
       where o.left_at is null and o.roles && '{SAFEGUARDING_LEAD,ADMINISTRATOR}'`,
    );
    const leads = addressees.filter(({ lead }) => lead);
    for (const { email, locale, slug } of leads.length > 0 ? leads : addressees) {
      const link = dashboardLink(this.settings, locale, `${slug}/alertes/${concernId}`);
      await this.mail.send(
        { template: 'CONCERN_RAISED', to: email, locale, parameters: { link } },
        this.tenant.manager,
      );
    }
  }
}
