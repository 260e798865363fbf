import { Module } from '@nestjs/common';
import { ListingsModule } from '../listings/listings.module';
import { SeriesChangesService } from './series-changes.service';
import { SeriesController } from './series.controller';
import { SeriesService } from './series.service';
import { SessionsController } from './sessions.controller';
import { SessionsService } from './sessions.service';

@Module({
  imports: [ListingsModule],
  controllers: [SeriesController, SessionsController],
  providers: [SeriesChangesService, SeriesService, SessionsService],
  exports: [SessionsService],
})
export class SessionsModule {}
