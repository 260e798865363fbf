import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AttendanceModule } from '../attendance/attendance.module';
import { LimitsModule } from '../limits/limits.module';
import { AttendanceLinksController } from './attendance-links.controller';
import { AttendanceLinks } from './attendance-links.service';
import { ReminderMail } from './reminder-mail';
import { ReminderPreferenceRow } from './reminder-preference.entity';
import { ReminderPreferencesController } from './reminder-preferences.controller';
import { ReminderPreferences } from './reminder-preferences.service';
import { SessionReminderRow } from './session-reminder.entity';
import { SessionReminders } from './session-reminders';

@Module({
  imports: [
    AttendanceModule,
    LimitsModule,
    TypeOrmModule.forFeature([ReminderPreferenceRow, SessionReminderRow]),
  ],
  controllers: [AttendanceLinksController, ReminderPreferencesController],
  providers: [AttendanceLinks, ReminderMail, ReminderPreferences, SessionReminders],
})
export class RemindersModule {}
