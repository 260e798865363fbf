import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { NightlyMonths } from './nightly-months';
import { StatisticsController } from './statistics.controller';
import { StatisticsService } from './statistics.service';
import { PublishedMonthRow } from './published-month.entity';

@Module({
  imports: [TypeOrmModule.forFeature([PublishedMonthRow])],
  controllers: [StatisticsController],
  providers: [NightlyMonths, StatisticsService],
})
export class StatisticsModule {}
