import { Controller, Get, Query } from '@nestjs/common';
import { FirstVisit, FirstVisitsQuery } from '@presence/contract';
import { Allow } from '../http/access';
import { RespondsWith } from '../http/responds-with';
import { FirstVisitsService } from './first-visits.service';

@Controller('associations/:associationId/first-visits')
export class FirstVisitsController {
  constructor(private readonly visits: FirstVisitsService) {}

  @Get()
  @Allow('COORDINATOR', 'VOLUNTEER')
  @RespondsWith(FirstVisit, { list: true })
  list(@Query({ schema: FirstVisitsQuery }) query: FirstVisitsQuery) {
    return this.visits.list(query);
  }
}
