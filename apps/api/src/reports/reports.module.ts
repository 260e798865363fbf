import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { StatisticsModule } from '../statistics/statistics.module';
import { VolunteerTimeModule } from '../volunteer-time/volunteer-time.module';
import { ActivityFactsService } from './activity/activity-facts.service';
import { ActivityReportRow } from './activity/activity-report.entity';
import { ActivityReportsController } from './activity/activity-reports.controller';
import { ActivityReportsService } from './activity/activity-reports.service';
import { GemLetters } from './gem-letters';
import { GemReminderRow } from './gem-reminder.entity';
import { GemReminders } from './gem-reminders';
import { GemReportFilesController } from './gem-report-files.controller';
import { GemReportRow } from './gem-report.entity';
import { GemReportsController } from './gem-reports.controller';
import { GemReportsService } from './gem-reports.service';

@Module({
  imports: [
    StatisticsModule,
    VolunteerTimeModule,
    TypeOrmModule.forFeature([ActivityReportRow, GemReminderRow, GemReportRow]),
  ],
  controllers: [ActivityReportsController, GemReportFilesController, GemReportsController],
  providers: [
    ActivityFactsService,
    ActivityReportsService,
    GemLetters,
    GemReminders,
    GemReportsService,
  ],
})
export class ReportsModule {}
