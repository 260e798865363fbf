import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { GemLetters } from './gem-letters';
import { GemReminderRow } from './gem-reminder.entity';
import { GemReminders } from './gem-reminders';
import { GemReportFilesController } from './gem-report-files.controller';
import { GemReportRow } from './gem-report.entity';
import { GemReportsController } from './gem-reports.controller';
import { GemReportsService } from './gem-reports.service';

@Module({
  imports: [TypeOrmModule.forFeature([GemReminderRow, GemReportRow])],
  controllers: [GemReportFilesController, GemReportsController],
  providers: [GemLetters, GemReminders, GemReportsService],
})
export class ReportsModule {}
