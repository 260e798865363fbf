import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { gemReportDueOn } from '@presence/domain';
import { sql } from '../database/sql';
import { Tenant } from '../database/tenant';
import {
  NotificationsService,
  type Notice,
  type Part,
  type Reader,
} from '../notifications/notifications.service';
import { dashboardLink } from '../settings/dashboard-link';
import { SETTINGS, type Settings } from '../settings/settings';

/** Puts into words which reports are due when the mail leaves: one that was handed in meanwhile is not told. */
@Injectable()
export class GemLetters implements OnModuleInit {
  constructor(
    private readonly tenant: Tenant,
    private readonly notices: NotificationsService,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  onModuleInit(): void {
    this.notices.write('GEM_REPORT_DUE', (reader, notices) => this.parts(reader, notices));
  }

  private async parts(
    { associationName, locale, slug }: Reader,
    notices: readonly Notice[],
  ): Promise<Part[]> {
    const due = await this.tenant.query(
      sql<{ groupName: string; year: number }>`
      select g.name as "groupName", k.year from "group" g
      join lateral (select max(m.year) as year from gem_reminder m where m.association_id = g.association_id and m.group_id = g.id) k on true
      where g.id = any ($1) and k.year is not null and not exists (
        select 1 from gem_report r where r.association_id = g.association_id and r.group_id = g.id and r.year = k.year and r.sent_at is not null)
      order by g.name, g.id`,
      [notices.map(({ aboutId }) => aboutId)],
    );
    const year = Math.max(...due.map((each) => each.year));
    if (due.length === 0) return [];
    return [
      {
        template: 'GEM_REPORT_DUE',
        parameters: {
          associationName,
          groupNames: due.map(({ groupName }) => groupName),
          year,
          dueOn: gemReportDueOn(year),
          link: dashboardLink(this.settings, locale, `${slug}/rapports`),
        },
      },
    ];
  }
}
