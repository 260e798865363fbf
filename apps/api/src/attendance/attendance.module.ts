import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AttendanceController } from './attendance.controller';
import { AttendanceService } from './attendance.service';
import { AttendanceRow } from './attendance.entity';

@Module({
  imports: [TypeOrmModule.forFeature([AttendanceRow])],
  controllers: [AttendanceController],
  providers: [AttendanceService],
})
export class AttendanceModule {}
