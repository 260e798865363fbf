import { Body, Controller, Get, Put } from '@nestjs/common';
import { ActivityReportDraft, ActivityReportSaved, ActivityReportView } from '@presence/contract';
import type { Month } from '@presence/domain';
import { Allow } from '../../http/access';
import { IfMatch } from '../../http/if-match';
import { RespondsWith } from '../../http/responds-with';
import { ActivityReportsService } from './activity-reports.service';
import { MonthParam } from './month.param';

/** The report of activities over whole months, as a general assembly or a funder reads it. */
@Controller('associations/:associationId/activity-reports')
@Allow('ADMINISTRATOR', 'COORDINATOR')
export class ActivityReportsController {
  constructor(private readonly reports: ActivityReportsService) {}

  @Get()
  @RespondsWith(ActivityReportSaved, { list: true })
  list() {
    return this.reports.list();
  }

  @Get(':from/:until')
  @RespondsWith(ActivityReportView)
  read(@MonthParam('from') from: Month, @MonthParam('until') until: Month) {
    return this.reports.read({ from, until });
  }

  @Put(':from/:until')
  @RespondsWith(ActivityReportView)
  save(
    @MonthParam('from') from: Month,
    @MonthParam('until') until: Month,
    @IfMatch() version: number,
    @Body({ schema: ActivityReportDraft }) draft: ActivityReportDraft,
  ) {
    return this.reports.save({ from, until }, version, draft);
  }

  @Put(':from/:until/publication')
  @RespondsWith(ActivityReportView)
  publish(@MonthParam('from') from: Month, @MonthParam('until') until: Month) {
    return this.reports.publish({ from, until });
  }
}
