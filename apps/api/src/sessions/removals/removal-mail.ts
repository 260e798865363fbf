import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { HolidayDate } from '@presence/domain';
import { sql } from '../../database/sql';
import { Tenant } from '../../database/tenant';
import {
  NotificationsService,
  type Notice,
  type Part,
  type Reader,
} from '../../notifications/notifications.service';
import { dashboardLink } from '../../settings/dashboard-link';
import { SETTINGS, type Settings } from '../../settings/settings';

type Removed = { groupName: string; dates: HolidayDate[] };

/** Puts into words which sessions went, by group, since they fall on holidays that became known. */
@Injectable()
export class RemovalMail implements OnModuleInit {
  constructor(
    private readonly tenant: Tenant,
    private readonly notices: NotificationsService,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  onModuleInit(): void {
    this.notices.write('SESSIONS_REMOVED', (reader, notices) => this.parts(reader, notices));
  }

  private async parts(
    { associationName, locale, slug }: Reader,
    notices: readonly Notice[],
  ): Promise<Part[]> {
    const removed = await this.tenant.query(REMOVED, [notices.map(({ aboutId }) => aboutId)]);
    const groups = [...new Set(removed.map(({ groupName }) => groupName))].map((name) => ({
      name,
      dates: removed
        .filter(({ groupName }) => groupName === name)
        .flatMap(({ dates }) => dates)
        .sort((a, b) => (a.date < b.date ? -1 : 1))
        .map(({ date, holiday }) => ({ date, holiday: holiday[locale] })),
    }));
    const link = dashboardLink(this.settings, locale, `${slug}/calendrier`);
    return groups.length === 0
      ? []
      : [{ template: 'SESSIONS_REMOVED', parameters: { associationName, groups, link } }];
  }
}

const REMOVED = sql<Removed>`
  select g.name as "groupName", r.dates from session_removal r
  join "group" g on g.association_id = r.association_id and g.id = r.group_id
  where r.id = any ($1) order by g.name, r.removed_at, r.id`;
