import { Injectable } from '@nestjs/common';
import {
  PAST_PAGE_SIZE,
  type GroupNumbers,
  type GroupNumbersQuery,
  type PastSessions,
  type PastSessionsQuery,
  type PastSheetQuery,
} from '@presence/contract';
import { DomainError, type Id } from '@presence/domain';
import { csv, type CsvCell } from '@presence/formats';
import { Tenant } from '../database/tenant';
import { xlsx } from '../http/spreadsheet';
import { pastSheet } from './past-sheet';
import { countPastSessions, groupNumbers, knowsGroup, pastSessions } from './past-sessions.queries';

/** More than five years of a group that meets every day. */
const MOST_LINES = 2000;

/** Sessions that are over, with what is known of each. */
@Injectable()
export class PastSessionsService {
  constructor(private readonly tenant: Tenant) {}

  async page({ mine, page, ...asked }: PastSessionsQuery): Promise<PastSessions> {
    const filter = {
      ...asked,
      now: new Date().toISOString(),
      ...(mine && { ledBy: this.tenant.scope.organiserId }),
    };
    const at = { limit: PAST_PAGE_SIZE, offset: (page - 1) * PAST_PAGE_SIZE };
    const sessions = await pastSessions(this.tenant, filter, at);
    return { count: await countPastSessions(this.tenant, filter), sessions };
  }

  /** How many came to the last sessions that were held, the latest first. */
  async numbers(groupId: Id, { last }: GroupNumbersQuery): Promise<GroupNumbers[]> {
    await this.assertGroup(groupId);
    return groupNumbers(this.tenant, groupId, last);
  }

  async csv(groupId: Id, query: PastSheetQuery): Promise<string> {
    return csv(await this.sheet(groupId, query));
  }

  async xlsx(groupId: Id, query: PastSheetQuery): Promise<Buffer> {
    return xlsx(await this.sheet(groupId, query));
  }

  private async sheet(groupId: Id, { language }: PastSheetQuery): Promise<CsvCell[][]> {
    await this.assertGroup(groupId);
    const filter = { now: new Date().toISOString(), groupId };
    const sessions = await pastSessions(this.tenant, filter, { limit: MOST_LINES, offset: 0 });
    return pastSheet(sessions, language);
  }

  private async assertGroup(groupId: Id): Promise<void> {
    if (!(await knowsGroup(this.tenant, groupId))) throw new DomainError('NOT_FOUND');
  }
}
