import { Body, Controller, Delete, Get, Put } from '@nestjs/common';
import { GemReportDraft, GemReportSummary, GemReportView } from '@presence/contract';
import type { Id } from '@presence/domain';
import { Allow } from '../http/access';
import { IdParam } from '../http/id.param';
import { IfMatch } from '../http/if-match';
import { RespondsWith } from '../http/responds-with';
import { GemReportsService } from './gem-reports.service';
import { YearParam } from './year.param';

/** The yearly report of each GEM, as it is due to the regional health agency. */
@Controller('associations/:associationId/gem-reports/:year')
@RespondsWith(GemReportView)
export class GemReportsController {
  constructor(private readonly reports: GemReportsService) {}

  @Get()
  @Allow('ADMINISTRATOR', 'COORDINATOR')
  @RespondsWith(GemReportSummary, { list: true })
  list(@YearParam('year') year: number) {
    return this.reports.list(year);
  }

  @Get(':groupId')
  @Allow('ADMINISTRATOR', 'COORDINATOR')
  read(@YearParam('year') year: number, @IdParam('groupId') groupId: Id) {
    return this.reports.read({ year, groupId });
  }

  @Put(':groupId')
  @Allow('ADMINISTRATOR', 'COORDINATOR')
  save(
    @YearParam('year') year: number,
    @IdParam('groupId') groupId: Id,
    @IfMatch() version: number,
    @Body({ schema: GemReportDraft }) draft: GemReportDraft,
  ) {
    return this.reports.save({ year, groupId }, version, draft);
  }

  @Put(':groupId/sending')
  @Allow('ADMINISTRATOR', 'COORDINATOR')
  markSent(
    @YearParam('year') year: number,
    @IdParam('groupId') groupId: Id,
    @IfMatch() version: number,
  ) {
    return this.reports.markSent({ year, groupId }, version);
  }

  @Delete(':groupId/sending')
  @Allow('ADMINISTRATOR', 'COORDINATOR')
  takeBack(
    @YearParam('year') year: number,
    @IdParam('groupId') groupId: Id,
    @IfMatch() version: number,
  ) {
    return this.reports.takeBack({ year, groupId }, version);
  }
}
