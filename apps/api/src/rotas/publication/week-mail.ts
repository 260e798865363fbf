import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { isChanged, weekChange } from '@presence/domain';
import { Tenant } from '../../database/tenant';
import { settingsInForce } from '../../home-support/home-support.service';
import {
  NotificationsService,
  type Notice,
  type Part,
  type Reader,
} from '../../notifications/notifications.service';
import { dashboardLink } from '../../settings/dashboard-link';
import { SETTINGS, type Settings } from '../../settings/settings';
import { Announcements } from './announcements';

/** Puts into words what volunteers have, and what changed of it, as it stands when their mail leaves. */
@Injectable()
export class WeekMail implements OnModuleInit {
  constructor(
    private readonly tenant: Tenant,
    private readonly notices: NotificationsService,
    private readonly announcements: Announcements,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  onModuleInit(): void {
    this.notices.write('ROTA_PART', (reader, notices) => this.part(reader, notices));
    this.notices.write('WEEK_CHANGED', (reader) => this.change(reader));
  }

  private async part(reader: Reader, notices: readonly Notice[]): Promise<Part[]> {
    const { organiserId, associationName } = reader;
    const rotaIds = notices.map(({ aboutId }) => aboutId);
    const contacts = await this.announcements.now(organiserId, rotaIds);
    if (contacts.length === 0) return [];
    await this.announcements.note(
      organiserId,
      contacts.map(({ contactId }) => contactId),
    );
    const { acceptHours: hours } = await settingsInForce(this.tenant);
    const link = this.link(reader);
    return [{ template: 'ROTA_PART', parameters: { associationName, contacts, link, hours } }];
  }

  private async change(reader: Reader): Promise<Part[]> {
    const { organiserId, associationName } = reader;
    const change = weekChange(
      await this.announcements.told(organiserId),
      await this.announcements.now(organiserId, null),
    );
    if (!isChanged(change)) return [];
    await this.announcements.note(organiserId, null);
    return [
      {
        template: 'ROTA_CHANGED',
        parameters: { associationName, change, link: this.link(reader) },
      },
    ];
  }

  private link({ locale, slug }: Reader): string {
    return dashboardLink(this.settings, locale, `${slug}/ma-semaine`);
  }
}
