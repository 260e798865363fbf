import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { GroupFiguresController } from './groups/group-figures.controller';
import { GroupFiguresService } from './groups/group-figures.service';
import { NightlyMonths } from './nightly-months';
import { StatisticsController } from './statistics.controller';
import { StatisticsService } from './statistics.service';
import { PublishedMonthRow } from './published-month.entity';

@Module({
  imports: [TypeOrmModule.forFeature([PublishedMonthRow])],
  controllers: [GroupFiguresController, StatisticsController],
  providers: [GroupFiguresService, NightlyMonths, StatisticsService],
})
export class StatisticsModule {}
