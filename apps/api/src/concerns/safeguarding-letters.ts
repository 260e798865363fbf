import { Injectable } from '@nestjs/common';
import type { Id } from '@presence/domain';
import { sql } from '../database/sql';
import { Tenant } from '../database/tenant';
import { NotificationsService } from '../notifications/notifications.service';

/** Tells the safeguarding leads, by night too, that there is something to read, and nothing of what it is. */
@Injectable()
export class SafeguardingLetters {
  constructor(
    private readonly tenant: Tenant,
    private readonly notices: NotificationsService,
  ) {}

  /** Where nobody holds that role yet, the administrators are told, who can give it. */
  async tell(concernId: Id): Promise<void> {
    const readers = await this.tenant.query(
      sql<{
        id: Id;
        near: boolean;
      }>`select id, 'SAFEGUARDING_LEAD' = any (roles) as near from organiser where left_at is null and roles && '{SAFEGUARDING_LEAD,ADMINISTRATOR}'`,
    );
    await this.notices.tellNearest('CONCERN_RAISED', readers, { id: concernId });
  }
}
