import { Controller, Get, Header, Query, StreamableFile } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import {
  GroupNumbers,
  GroupNumbersQuery,
  PastSessions,
  PastSessionsQuery,
  PastSheetQuery,
} from '@presence/contract';
import type { Id } from '@presence/domain';
import { Allow } from '../http/access';
import { IdParam } from '../http/id.param';
import { RespondsWith } from '../http/responds-with';
import { XLSX } from '../http/spreadsheet';
import { PastSessionsService } from './past-sessions.service';

/** What is known of sessions that are over, for those who organise. */
@Controller('associations/:associationId')
export class PastSessionsController {
  constructor(private readonly pastSessions: PastSessionsService) {}

  @Get('past-sessions')
  @Allow('ADMINISTRATOR', 'COORDINATOR', 'FACILITATOR')
  @RespondsWith(PastSessions)
  page(@Query({ schema: PastSessionsQuery }) query: PastSessionsQuery) {
    return this.pastSessions.page(query);
  }

  @Get('groups/:groupId/attendance')
  @Allow('ADMINISTRATOR', 'COORDINATOR', 'FACILITATOR')
  @RespondsWith(GroupNumbers, { list: true })
  numbers(
    @IdParam('groupId') groupId: Id,
    @Query({ schema: GroupNumbersQuery }) query: GroupNumbersQuery,
  ) {
    return this.pastSessions.numbers(groupId, query);
  }

  @Get('groups/:groupId/past-sessions.csv')
  @Allow('ADMINISTRATOR', 'COORDINATOR', 'FACILITATOR')
  @ApiProduces('text/csv')
  @Header('Content-Type', 'text/csv; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="presence-seances.csv"')
  csv(@IdParam('groupId') groupId: Id, @Query({ schema: PastSheetQuery }) query: PastSheetQuery) {
    return this.pastSessions.csv(groupId, query);
  }

  @Get('groups/:groupId/past-sessions.xlsx')
  @Allow('ADMINISTRATOR', 'COORDINATOR', 'FACILITATOR')
  @ApiProduces(XLSX)
  async xlsx(
    @IdParam('groupId') groupId: Id,
    @Query({ schema: PastSheetQuery }) query: PastSheetQuery,
  ) {
    return new StreamableFile(await this.pastSessions.xlsx(groupId, query), {
      type: XLSX,
      disposition: 'attachment; filename="presence-seances.xlsx"',
    });
  }
}
