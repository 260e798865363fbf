import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Id } from '@presence/domain';
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

type Noted = { name: string; from: string; until: string };

/** Tells somebody that an absence was noted for them, or taken back, as it stands when the mail leaves. */
@Injectable()
export class AbsenceMail implements OnModuleInit {
  constructor(
    private readonly tenant: Tenant,
    private readonly notices: NotificationsService,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  onModuleInit(): void {
    this.notices.write('ABSENCE_NOTED', async (reader, notices) =>
      (await this.tenant.query(NOTED, [idsOf(notices), reader.organiserId])).map(
        ({ name, from, until }) => this.part(reader, name, { from, until }),
      ),
    );
    this.notices.write('ABSENCE_REMOVED', async (reader, notices) =>
      (await this.tenant.query(REMOVERS, [idsOf(notices)])).map(({ name }) =>
        this.part(reader, name, null),
      ),
    );
  }

  private part(
    { locale, slug, associationName }: Reader,
    name: string,
    days: { from: string; until: string } | null,
  ): Part {
    const link = dashboardLink(this.settings, locale, `${slug}/mes-disponibilites`);
    return { template: 'ABSENCE_NEWS', parameters: { associationName, name, days, link } };
  }
}

const idsOf = (notices: readonly Notice[]): Id[] => notices.map(({ aboutId }) => aboutId);

const NOTED = sql<Noted>`
  select p.display_name as name, u."from", u.until from unavailability u
  join organiser o on o.association_id = u.association_id and o.id = u.noted_by join account p on p.id = o.account_id
  where u.id = any ($1) and u.organiser_id = $2 order by u."from", u.id`;

const REMOVERS = sql<{ name: string }>`
  select p.display_name as name from organiser o join account p on p.id = o.account_id where o.id = any ($1) order by p.display_name, o.id`;
