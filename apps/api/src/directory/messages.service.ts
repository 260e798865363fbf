import { Inject, Injectable } from '@nestjs/common';
import type { MessageDraft } from '@presence/contract';
import { DomainError, type Id } from '@presence/domain';
import type { Pool } from 'pg';
import { Attempts } from '../limits/attempts';
import { clientNetwork } from '../limits/client-network';
import { DIRECTORY_POOL } from '../database/data-sources';
import { sql } from '../database/sql';
import { Tenant } from '../database/tenant';
import { groupOf } from '../groups/groups.service';
import { NotificationsService } from '../notifications/notifications.service';

const HOUR = 3600;

/** Passes a message from the public page to a group that keeps its own address private. Nothing of it is stored. */
@Injectable()
export class MessagesService {
  constructor(
    @Inject(DIRECTORY_POOL) private readonly pool: Pool,
    private readonly tenant: Tenant,
    private readonly notices: NotificationsService,
    private readonly attempts: Attempts,
  ) {}

  /** @throws DomainError NOT_FOUND when the listing is not public or has no relay, TOO_MANY_ATTEMPTS */
  async forward(
    slug: string,
    { replyTo, body, locale, website }: MessageDraft,
    ip: string | undefined,
  ): Promise<void> {
    const { rows } = await this.pool.query<{ associationId: Id; id: Id }>(
      sql`select association_id as "associationId", id from published_listing where slug = $1 and verified_until > now()`,
      [slug],
    );
    const listing = rows[0];
    if (!listing) throw new DomainError('NOT_FOUND');
    await this.attempts.take([
      { key: `message:${clientNetwork(ip)}`, attempts: 5, seconds: HOUR },
      { key: `message:${listing.id}`, attempts: 40, seconds: HOUR },
    ]);
    // Only a program fills a field that nobody sees; it is told nothing.
    if (website) return;
    await this.tenant.runUnattended(listing.associationId, async () => {
      const { name, contact } = await groupOf(this.tenant, listing.id);
      if (!contact.relayEmail) throw new DomainError('NOT_FOUND');
      await this.notices.post({
        template: 'RELAY_MESSAGE',
        to: contact.relayEmail,
        locale,
        parameters: { groupName: name, replyTo, body },
      });
    });
  }
}
