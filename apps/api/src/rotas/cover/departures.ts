import { Injectable } from '@nestjs/common';
import type { Id } from '@presence/domain';
import { declineAll, forgetAnnounced, freeContacts } from '../../contacts/contacts.service';
import { askNoLonger } from '../../cover/cover.service';
import { sql } from '../../database/sql';
import { Tenant } from '../../database/tenant';
import { NotificationsService } from '../../notifications/notifications.service';
import { ContactCover } from './contact-cover';

/** What was planned with a volunteer who leaves the association, or is one no longer. */
@Injectable()
export class Departures {
  constructor(
    private readonly tenant: Tenant,
    private readonly cover: ContactCover,
    private readonly notices: NotificationsService,
  ) {}

  /**
   * Frees what is only proposed, looks for somebody else for each published contact to come, and tells the coordinators
   * once. What has begun is left alone. For a seat that is no longer taken: whoever leaves is not asked.
   */
  async of(volunteerId: Id): Promise<void> {
    // A proposal that is being written with them is waited for, or sees that they are gone.
    await this.tenant.query(sql`select id from volunteer where id = $1 for no key update`, [
      volunteerId,
    ]);
    await this.freeDrafts(volunteerId);
    await askNoLonger(this.tenant, volunteerId);
    await this.tenant.query(sql`delete from volunteer_feed where volunteer_id = $1`, [volunteerId]);
    const contactIds = await this.release(volunteerId);
    // They know that none of it is theirs any more: nobody mails them as each contact is taken over.
    await forgetAnnounced(this.tenant, volunteerId);
    if (contactIds.length === 0) return;
    await this.cover.openAll(contactIds, volunteerId, 'UNAVAILABLE');
    await this.tell(volunteerId, contactIds.length);
  }

  private async freeDrafts(volunteerId: Id): Promise<void> {
    const drafts = await this.tenant.query(
      sql<{
        id: Id;
      }>`select c.id from contact c where c.state = 'PROPOSED' and exists (select 1 from contact_volunteer v where v.contact_id = c.id and v.volunteer_id = $1) order by c.id for update`,
      [volunteerId],
    );
    await freeContacts(
      this.tenant,
      drafts.map(({ id }) => id),
    );
  }

  /** The published contacts to come, as if each had been declined. */
  private async release(volunteerId: Id): Promise<Id[]> {
    const coming = await this.tenant.query(
      sql<{ id: Id }>`select c.id from contact c where c.state = 'PUBLISHED' and c.starts_at > now()
         and exists (select 1 from contact_volunteer v where v.contact_id = c.id and v.volunteer_id = $1 and v.answer <> 'DECLINED') order by c.id for update`,
      [volunteerId],
    );
    const ids = coming.map(({ id }) => id);
    await declineAll(this.tenant, ids, volunteerId);
    return ids;
  }

  /** Those who coordinate the volunteer's branch or all of them; where nobody does, every coordinator. */
  private async tell(volunteerId: Id, count: number): Promise<void> {
    const readers = await this.tenant.query(
      sql<{
        id: Id;
        near: boolean;
      }>`select o.id, o.branch_id is null or v.branch_id is null or o.branch_id = v.branch_id as near
       from organiser v join organiser o on o.left_at is null and 'COORDINATOR' = any (o.roles) where v.id = $1`,
      [volunteerId],
    );
    await this.notices.tellNearest('VOLUNTEER_LEFT', readers, { id: volunteerId, count });
  }
}
