import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FacilitationPlansController } from './facilitation-plans.controller';
import { FacilitationPlansListener } from './facilitation-plans-listener';
import { FacilitationPlansService } from './facilitation-plans.service';
import { PlanProposalsService } from './plan-proposals.service';
import { FacilitationWishesController } from './wishes/facilitation-wishes.controller';
import { FacilitationWishesRow } from './wishes/facilitation-wishes.entity';
import { FacilitationWishesService } from './wishes/facilitation-wishes.service';
import { PlanMail } from './publication/plan-mail';
import { PlanPublicationRow } from './publication/plan-publication.entity';
import { PlanPublicationsController } from './publication/plan-publications.controller';
import { PlanPublicationsService } from './publication/plan-publications.service';
import { PlanUndoingService } from './publication/plan-undoing.service';
import { PublishedFacilitationRow } from './publication/published-facilitation.entity';
import { PlannedFacilitationRow } from './planned-facilitation.entity';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      FacilitationWishesRow,
      PlannedFacilitationRow,
      PlanPublicationRow,
      PublishedFacilitationRow,
    ]),
  ],
  controllers: [
    FacilitationPlansController,
    FacilitationWishesController,
    PlanPublicationsController,
  ],
  providers: [
    FacilitationPlansListener,
    FacilitationPlansService,
    FacilitationWishesService,
    PlanMail,
    PlanProposalsService,
    PlanPublicationsService,
    PlanUndoingService,
  ],
})
export class FacilitationPlansModule {}
