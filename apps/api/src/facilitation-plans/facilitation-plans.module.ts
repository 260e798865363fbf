import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FacilitationPlansController } from './facilitation-plans.controller';
import { FacilitationPlansListener } from './facilitation-plans-listener';
import { FacilitationPlansService } from './facilitation-plans.service';
import { PlanProposalsService } from './plan-proposals.service';
import { FacilitationWishesRow } from './facilitation-wishes.entity';
import { PlannedFacilitationRow } from './planned-facilitation.entity';

@Module({
  imports: [TypeOrmModule.forFeature([FacilitationWishesRow, PlannedFacilitationRow])],
  controllers: [FacilitationPlansController],
  providers: [FacilitationPlansListener, FacilitationPlansService, PlanProposalsService],
})
export class FacilitationPlansModule {}
