import { Injectable } from '@nestjs/common';
import type { Id, Role } from '@presence/domain';
import { sql } from '../database/sql';
import { Tenant } from '../database/tenant';
import { NotificationsService, type Letters } from '../notifications/notifications.service';

export type AlertReason = Letters['CONTACT_ALERT']['reason'];

/** Mails about contacts: they carry a link and no name, phone or address of anybody. */
@Injectable()
export class ContactLetters {
  constructor(
    private readonly tenant: Tenant,
    private readonly notices: NotificationsService,
  ) {}

  /** Told are those who coordinate the person's branch or all of them. */
  async tellCoordinators(
    reason: AlertReason,
    contactId: Id,
    roles: readonly Role[] = ['COORDINATOR'],
  ): Promise<void> {
    const readers = await this.tenant.query(
      sql<{
        id: Id;
        near: boolean;
      }>`select o.id, o.branch_id is null or p.branch_id is null or o.branch_id = p.branch_id as near
       from contact c join supported_person p on p.id = c.person_id join organiser o on o.left_at is null and o.roles && $2::text[] where c.id = $1`,
      [contactId, roles],
    );
    await this.notices.tellNearest(reason, readers, { id: contactId });
  }

  /** Asks volunteers for the outcomes that are missing; one mail each. */
  async askVolunteers(volunteerIds: readonly Id[]): Promise<void> {
    await this.notices.tell('OUTCOME_ASKED', volunteerIds);
  }
}
