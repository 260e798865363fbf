import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DatedRateRow } from './dated-rate.entity';
import { RatesController } from './rates.controller';
import { RatesService } from './rates.service';
import { VolunteerTimeController } from './volunteer-time.controller';
import { VolunteerTimeService } from './volunteer-time.service';

@Module({
  imports: [TypeOrmModule.forFeature([DatedRateRow])],
  controllers: [RatesController, VolunteerTimeController],
  providers: [RatesService, VolunteerTimeService],
  exports: [VolunteerTimeService],
})
export class VolunteerTimeModule {}
