import { Controller, Get, Query } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import { ReportLanguageQuery } from '@presence/contract';
import type { Id, ReportFormat } from '@presence/domain';
import { Allow } from '../http/access';
import { IdParam } from '../http/id.param';
import { gemDocument } from './documents/gem-document';
import { FormatParam } from './format.param';
import { GemReportsService } from './gem-reports.service';
import { reportFile } from './report-files';
import { YearParam } from './year.param';

/** The yearly report of a GEM as a file, a draft too. */
@Controller('associations/:associationId/gem-reports/:year/:groupId')
export class GemReportFilesController {
  constructor(private readonly reports: GemReportsService) {}

  @Get('report.:format')
  @Allow('ADMINISTRATOR', 'COORDINATOR')
  @ApiProduces('application/pdf', 'text/csv')
  async file(
    @YearParam('year') year: number,
    @IdParam('groupId') groupId: Id,
    @FormatParam('format') format: ReportFormat,
    @Query({ schema: ReportLanguageQuery }) { language }: ReportLanguageQuery,
  ) {
    const report = await this.reports.read({ year, groupId });
    return reportFile(gemDocument(report, language), format, `presence-gem-${year}`);
  }
}
