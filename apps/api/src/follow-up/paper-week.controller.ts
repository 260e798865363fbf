import { Controller, Get, Query } from '@nestjs/common';
import { PaperWeek, PaperWeekQuery } from '@presence/contract';
import type { Id } from '@presence/domain';
import { Allow } from '../http/access';
import { RespondsWith } from '../http/responds-with';
import { IdParam } from '../http/id.param';
import { PaperWeekService } from './paper-week.service';

@Controller('associations/:associationId/people/:personId/paper-week')
export class PaperWeekController {
  constructor(private readonly paperWeek: PaperWeekService) {}

  @Get()
  @Allow('COORDINATOR')
  @RespondsWith(PaperWeek)
  read(
    @IdParam('personId') personId: Id,
    @Query({ schema: PaperWeekQuery }) { from }: PaperWeekQuery,
  ) {
    return this.paperWeek.read(personId, from);
  }
}
