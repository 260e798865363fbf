import { Controller, Get, Query } from '@nestjs/common';
import { FiguresQuery } from '@presence/contract';
import { Figures } from '@presence/domain';
import { Allow } from '../http/access';
import { RespondsWith } from '../http/responds-with';
import { StatisticsService } from './statistics.service';

/** What may be told of home support in numbers: small counts are hidden before they leave. */
@Controller('associations/:associationId')
export class StatisticsController {
  constructor(private readonly statistics: StatisticsService) {}

  @Get('figures')
  @Allow('ADMINISTRATOR', 'COORDINATOR')
  @RespondsWith(Figures)
  figures(@Query({ schema: FiguresQuery }) period: FiguresQuery) {
    return this.statistics.figures(period);
  }
}
