import { Controller, Get, Query } from '@nestjs/common';
import { PastSessions, PastSessionsQuery } from '@presence/contract';
import { Allow } from '../http/access';
import { RespondsWith } from '../http/responds-with';
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
}
