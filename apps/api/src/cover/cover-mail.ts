import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Id } from '@presence/domain';
import { newAssociationToken } from '../tokens/association-token';
import { hashOfToken } from '../tokens/opaque-token';
import { hhmm, sql } from '../database/sql';
import { Tenant } from '../database/tenant';
import {
  NotificationsService,
  type MailedMoment,
  type Notice,
  type Part,
  type Reader,
} from '../notifications/notifications.service';
import { dashboardLink } from '../settings/dashboard-link';
import { SETTINGS, type Settings } from '../settings/settings';
import { AWAY, MOMENT } from './moment';
import { linkAsk } from './store/cover-asks';

/** How long the links of a mail work at most; they never outlive the beginning of what is asked for. */
const DAYS = 3;

type Asked = MailedMoment & { requestId: Id };

/** Puts what is asked of somebody into one mail, each with its own yes; only hashes of the links are kept. */
@Injectable()
export class CoverMail implements OnModuleInit {
  constructor(
    private readonly tenant: Tenant,
    private readonly notices: NotificationsService,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  onModuleInit(): void {
    this.notices.write('COVER_ASKED', (reader, notices) => this.part(reader, notices));
  }

  private async part(reader: Reader, notices: readonly Notice[]): Promise<Part[]> {
    const { locale, slug, associationName, organiserId } = reader;
    const open = await this.open(organiserId, notices);
    if (open.length === 0) return [];
    const { associationId } = this.tenant.scope;
    const none = newAssociationToken(associationId);
    const link = (path: string) => dashboardLink(this.settings, locale, path);
    const asks = [];
    for (const { requestId, ...moment } of open) {
      const yes = newAssociationToken(associationId);
      await linkAsk(
        this.tenant,
        { requestId, organiserId },
        { yesHash: hashOfToken(yes), noneHash: hashOfToken(none) },
        DAYS,
      );
      asks.push({ moment, yes: link(`reponse-relais/${yes}`) });
    }
    return [
      {
        template: 'COVER_ASKED',
        parameters: {
          associationName,
          asks,
          none: link(`reponse-relais/${none}`),
          link: link(`${slug}/remplacements`),
        },
      },
    ];
  }

  /** What is still to be taken over of it, and was not answered. */
  private open(organiserId: Id, notices: readonly Notice[]): Promise<Asked[]> {
    return this.tenant.query(
      sql<Asked>`select q.id as "requestId", m.kind, m.date, ${hhmm('m.start')} as start, m.duration_minutes as "durationMinutes", m.group_name as "groupName"
       from cover_ask a join cover_request q on q.association_id = a.association_id and q.id = a.request_id ${MOMENT}
       where a.organiser_id = $1 and a.request_id = any ($2) and a.answer is null and q.closed_at is null and $1::uuid = any (q.asked_ids)
         and m.stands and m.starts_at > now() and not ${AWAY}
       order by m.starts_at, q.id`,
      [organiserId, notices.map(({ aboutId }) => aboutId)],
    );
  }
}
