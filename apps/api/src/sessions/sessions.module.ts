import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FacilitationMail } from './facilitation-mail';
import { MyFacilitationsController } from './leading/my-facilitations.controller';
import { MyFacilitationController } from './my-facilitation.controller';
import { MyFacilitationService } from './my-facilitation.service';
import { RemovalMail } from './removals/removal-mail';
import { SessionRemovalRow } from './removals/session-removal.entity';
import { SeriesChangesService } from './series-changes.service';
import { SeriesController } from './series.controller';
import { SeriesService } from './series.service';
import { SessionsController } from './sessions.controller';
import { SessionsListener } from './sessions-listener';
import { SessionsService } from './sessions.service';
import { SeriesRow } from './series.entity';
import { SessionFacilitationRow } from './session-facilitation.entity';
import { SessionRow } from './session.entity';

@Module({
  imports: [
    TypeOrmModule.forFeature([SeriesRow, SessionFacilitationRow, SessionRemovalRow, SessionRow]),
  ],
  controllers: [
    MyFacilitationController,
    MyFacilitationsController,
    SeriesController,
    SessionsController,
  ],
  providers: [
    FacilitationMail,
    MyFacilitationService,
    RemovalMail,
    SeriesChangesService,
    SeriesService,
    SessionsListener,
    SessionsService,
  ],
  exports: [SessionsService],
})
export class SessionsModule {}
