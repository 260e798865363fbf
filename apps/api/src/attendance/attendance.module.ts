import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AttendanceCorrectionRow } from './attendance-correction.entity';
import { AttendanceController } from './attendance.controller';
import { AttendanceService } from './attendance.service';
import { AttendanceRow } from './attendance.entity';
import { PastSessionsController } from './past-sessions.controller';
import { PastSessionsService } from './past-sessions.service';

@Module({
  imports: [TypeOrmModule.forFeature([AttendanceCorrectionRow, AttendanceRow])],
  controllers: [AttendanceController, PastSessionsController],
  exports: [AttendanceService],
  providers: [AttendanceService, PastSessionsService],
})
export class AttendanceModule {}
