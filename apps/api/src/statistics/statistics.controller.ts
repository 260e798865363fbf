import { Controller, Get, Header, Query, StreamableFile } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import { FiguresFileQuery, FiguresQuery } from '@presence/contract';
import { Figures } from '@presence/domain';
import { Allow } from '../http/access';
import { RespondsWith } from '../http/responds-with';
import { StatisticsService } from './statistics.service';

const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

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

  @Get('figures.csv')
  @Allow('ADMINISTRATOR', 'COORDINATOR')
  @ApiProduces('text/csv')
  @Header('Content-Type', 'text/csv; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="presence.csv"')
  figuresCsv(@Query({ schema: FiguresFileQuery }) query: FiguresFileQuery) {
    return this.statistics.figuresCsv(query);
  }

  @Get('figures.xlsx')
  @Allow('ADMINISTRATOR', 'COORDINATOR')
  @ApiProduces(SHEET)
  async figuresXlsx(@Query({ schema: FiguresFileQuery }) query: FiguresFileQuery) {
    return new StreamableFile(await this.statistics.figuresXlsx(query), {
      type: SHEET,
      disposition: 'attachment; filename="presence.xlsx"',
    });
  }
}
