import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ExportWorks } from './exports/export-works';
import { FigureExportJobs } from './exports/figure-export-jobs';
import { FigureExportRow } from './exports/figure-export.entity';
import { FigureExportsController } from './exports/figure-exports.controller';
import { FigureExportsService } from './exports/figure-exports.service';
import { FigureWorks } from './exports/figure-works';
import { ExportsPurge } from './exports/exports-purge';
import { GroupFiguresController } from './groups/group-figures.controller';
import { GroupFiguresService } from './groups/group-figures.service';
import { PublishedYearRow } from './groups/published-year.entity';
import { NightlyMonths } from './nightly-months';
import { StatisticsController } from './statistics.controller';
import { StatisticsService } from './statistics.service';
import { PublishedMonthRow } from './published-month.entity';

@Module({
  imports: [TypeOrmModule.forFeature([FigureExportRow, PublishedMonthRow, PublishedYearRow])],
  controllers: [FigureExportsController, GroupFiguresController, StatisticsController],
  providers: [
    ExportWorks,
    FigureExportJobs,
    FigureExportsService,
    FigureWorks,
    ExportsPurge,
    GroupFiguresService,
    NightlyMonths,
    StatisticsService,
  ],
  exports: [ExportWorks, StatisticsService],
})
export class StatisticsModule {}
