import { Module } from '@nestjs/common';
import { NightlyMonths } from './nightly-months';
import { StatisticsController } from './statistics.controller';
import { StatisticsService } from './statistics.service';

@Module({ controllers: [StatisticsController], providers: [NightlyMonths, StatisticsService] })
export class StatisticsModule {}
