import { Module } from '@nestjs/common';
import { ListingsModule } from '../listings/listings.module';
import { SeriesChangesService } from './series-changes.service';
import { SeriesController } from './series.controller';
import { SeriesService } from './series.service';
import { SessionsController } from './sessions.controller';
import { SessionsService } from './sessions.service';
import { TodayController } from './today.controller';
import { TodayService } from './today.service';

@Module({
  imports: [ListingsModule],
  controllers: [SeriesController, SessionsController, TodayController],
  providers: [SeriesChangesService, SeriesService, SessionsService, TodayService],
  exports: [SessionsService],
})
export class SessionsModule {}
