import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AddedTimeController } from './added-time.controller';
import { AddedTimeRow } from './added-time.entity';
import { AddedTimeService } from './added-time.service';
import { DatedRateRow } from './dated-rate.entity';
import { MyAddedTimeController } from './my-added-time.controller';
import { RatesController } from './rates.controller';
import { RatesService } from './rates.service';
import { VolunteerTimeController } from './volunteer-time.controller';
import { VolunteerTimeService } from './volunteer-time.service';

@Module({
  imports: [TypeOrmModule.forFeature([AddedTimeRow, DatedRateRow])],
  controllers: [
    AddedTimeController,
    MyAddedTimeController,
    RatesController,
    VolunteerTimeController,
  ],
  providers: [AddedTimeService, RatesService, VolunteerTimeService],
  exports: [VolunteerTimeService],
})
export class VolunteerTimeModule {}
