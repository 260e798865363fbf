import { Body, Controller, Delete, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import {
  FacilitationPlanView,
  PlannedFacilitationDraft,
  PlanQuery,
  PlanScope,
  PlanSessionView,
} from '@presence/contract';
import type { Id } from '@presence/domain';
import { Allow } from '../http/access';
import { IdParam } from '../http/id.param';
import { IfMatch } from '../http/if-match';
import { RespondsWith } from '../http/responds-with';
import { FacilitationPlansService } from './facilitation-plans.service';
import { PlanProposalsService } from './plan-proposals.service';

@Controller('associations/:associationId/facilitation-plan')
@Allow('ADMINISTRATOR', 'COORDINATOR')
export class FacilitationPlansController {
  constructor(
    private readonly plans: FacilitationPlansService,
    private readonly proposals: PlanProposalsService,
  ) {}

  @Get()
  @RespondsWith(FacilitationPlanView)
  read(@Query({ schema: PlanQuery }) scope: PlanQuery) {
    return this.plans.read(scope);
  }

  /** `If-Match` names the version of the plan, 0 before the first. */
  @Put('sessions/:id')
  @RespondsWith(PlanSessionView)
  plan(
    @IdParam('id') id: Id,
    @IfMatch() version: number,
    @Body({ schema: PlannedFacilitationDraft }) draft: PlannedFacilitationDraft,
  ) {
    return this.plans.plan(id, version, draft);
  }

  /** Proposes who takes the places that are free. */
  @Post('proposal')
  @HttpCode(200)
  @RespondsWith(FacilitationPlanView)
  propose(@Body({ schema: PlanScope }) scope: PlanScope) {
    return this.proposals.propose(scope);
  }

  /** Takes back what was proposed; what was chosen by hand stays. */
  @Delete('proposal')
  @RespondsWith(FacilitationPlanView)
  takeBack(@Body({ schema: PlanScope }) scope: PlanScope) {
    return this.proposals.takeBack(scope);
  }
}
