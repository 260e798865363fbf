import { Body, Controller, Get, Put } from '@nestjs/common';
import {
  CheckView,
  FollowUp,
  OutcomeDraft,
  OutcomeView,
  SettlementDraft,
} from '@presence/contract';
import type { Id } from '@presence/domain';
import { Allow } from '../http/access';
import { RespondsWith } from '../http/responds-with';
import { IdParam } from '../http/id.param';
import { IfMatch } from '../http/if-match';
import { FollowUpService } from './follow-up.service';
import { OutcomesService } from './outcomes.service';
import { VisitChecksService } from './visit-checks.service';

@Controller('associations/:associationId/contacts/:contactId')
@Allow('COORDINATOR')
export class FollowUpController {
  constructor(
    private readonly followUp: FollowUpService,
    private readonly outcomes: OutcomesService,
    private readonly checks: VisitChecksService,
  ) {}

  @Get('follow-up')
  @RespondsWith(FollowUp)
  read(@IdParam('contactId') contactId: Id) {
    return this.followUp.read(contactId);
  }

  @Put('outcome')
  @RespondsWith(OutcomeView)
  enter(
    @IdParam('contactId') contactId: Id,
    @IfMatch() version: number,
    @Body({ schema: OutcomeDraft }) draft: OutcomeDraft,
  ) {
    return this.outcomes.enterFor(contactId, version, draft);
  }

  @Put('check-settlement')
  @RespondsWith(CheckView)
  settle(
    @IdParam('contactId') contactId: Id,
    @Body({ schema: SettlementDraft }) { word }: SettlementDraft,
  ) {
    return this.checks.settle(contactId, word);
  }
}
