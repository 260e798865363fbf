import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Id } from '@presence/domain';
import { newInvitationToken } from '../../accounts/invitations/invitation-token';
import { hashOfToken } from '../../accounts/opaque-token';
import { hhmm } from '../../database/sql';
import { Tenant } from '../../database/tenant';
import type { MailedContact } from '../../notifications/letters/appointment-words';
import type { Part } from '../../notifications/letters/letter';
import type { Notice, Reader } from '../../notifications/notices/notice-kinds';
import { Notices } from '../../notifications/notices/notices';
import { dashboardLink } from '../../settings/dashboard-link';
import { SETTINGS, type Settings } from '../../settings/settings';

/** How long the links of a mail work at most; they never outlive the beginning of the contact. */
const DAYS = 3;

type Asked = MailedContact & { requestId: Id };

/** Puts what is asked of a volunteer into one mail, each contact with its own yes; only hashes of the links are kept. */
@Injectable()
export class CoverMail implements OnModuleInit {
  constructor(
    private readonly tenant: Tenant,
    private readonly notices: Notices,
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
    const none = newInvitationToken(associationId);
    const link = (path: string) => dashboardLink(this.settings, locale, path);
    const asks = [];
    for (const { requestId, ...contact } of open) {
      const yes = newInvitationToken(associationId);
      await this.tenant.query(
        `update cover_ask a set yes_hash = $3, none_hash = $4, expires_at = least(c.starts_at, now() + make_interval(days => $5))
         from cover_request q join contact c on c.association_id = q.association_id and c.id = q.contact_id
         where q.association_id = a.association_id and q.id = a.request_id and a.request_id = $1 and a.volunteer_id = $2`,
        [requestId, organiserId, hashOfToken(yes), hashOfToken(none), DAYS],
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
  private open(volunteerId: Id, notices: readonly Notice[]): Promise<Asked[]> {
    return this.tenant.query<Asked>(
      `select q.id as "requestId", c.kind, c.date, ${hhmm('c.start')} as start, c.duration_minutes as "durationMinutes"
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
