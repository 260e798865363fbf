import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Id } from '@presence/domain';
import { newAssociationToken } from '../../tokens/association-token';
import { hashOfToken } from '../../tokens/opaque-token';
import { linkAsk } from '../../contacts/contacts.service';
import { hhmm, sql } from '../../database/sql';
import { Tenant } from '../../database/tenant';
import {
  NotificationsService,
  type MailedContact,
  type Notice,
  type Part,
  type Reader,
} from '../../notifications/notifications.service';
import { dashboardLink } from '../../settings/dashboard-link';
import { SETTINGS, type Settings } from '../../settings/settings';

/** How long the links of a mail work at most; they never outlive the beginning of the contact. */
const DAYS = 3;

type AskedContact = MailedContact & { requestId: Id };

/** Puts what is asked of a volunteer into one mail, each contact with its own yes; only hashes of the links are kept. */
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
    for (const { requestId, ...contact } of open) {
      const yes = newAssociationToken(associationId);
      await linkAsk(
        this.tenant,
        { requestId, volunteerId: organiserId },
        { yesHash: hashOfToken(yes), noneHash: hashOfToken(none) },
        DAYS,
      );
      asks.push({ contact, yes: link(`reponse-relais/${yes}`) });
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
  private open(volunteerId: Id, notices: readonly Notice[]): Promise<AskedContact[]> {
    return this.tenant.query(
      sql<AskedContact>`select q.id as "requestId", c.kind, c.date, ${hhmm('c.start')} as start, c.duration_minutes as "durationMinutes"
       from cover_ask a join cover_request q on q.association_id = a.association_id and q.id = a.request_id
       join contact c on c.association_id = q.association_id and c.id = q.contact_id
       where a.volunteer_id = $1 and a.request_id = any ($2) and a.answer is null and q.closed_at is null and $1::uuid = any (q.asked_ids)
         and c.state = 'PUBLISHED' and c.starts_at > now()
         and not exists (
           select 1 from unavailability u where u.association_id = q.association_id and u.volunteer_id = $1::uuid and c.date between u."from" and u.until)
       order by c.starts_at, q.id`,
      [volunteerId, notices.map(({ aboutId }) => aboutId)],
    );
  }
}
