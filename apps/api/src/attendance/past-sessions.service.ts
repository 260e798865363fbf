import { Injectable } from '@nestjs/common';
import { PAST_PAGE_SIZE, type PastSessions, type PastSessionsQuery } from '@presence/contract';
import { Tenant } from '../database/tenant';
import { countPastSessions, pastSessions } from './past-sessions.queries';

/** Sessions that are over, with what is known of each. */
@Injectable()
export class PastSessionsService {
  constructor(private readonly tenant: Tenant) {}

  async page({ groupId, record, mine, page }: PastSessionsQuery): Promise<PastSessions> {
    const filter = {
      now: new Date().toISOString(),
      groupId: groupId ?? null,
      record: record ?? null,
      ledBy: mine ? this.tenant.scope.organiserId : null,
    };
    const at = { limit: PAST_PAGE_SIZE, offset: (page - 1) * PAST_PAGE_SIZE };
    const sessions = await pastSessions(this.tenant, filter, at);
    return { count: await countPastSessions(this.tenant, filter), sessions };
  }
}
