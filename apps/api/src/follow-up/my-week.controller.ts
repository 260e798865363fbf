import { Body, Controller, Delete, Get, Put } from '@nestjs/common';
import { CheckDraft, CheckView, MyWeek, OutcomeDraft, OutcomeView } from '@presence/contract';
import type { Id } from '@presence/domain';
import { Allow } from '../http/access';
import { RespondsWith } from '../http/responds-with';
import { IdParam } from '../http/id.param';
import { IfMatch } from '../http/if-match';
import { MyWeekService } from './my-week.service';
import { OutcomesService } from './outcomes.service';
import { VisitChecksService } from './visit-checks.service';

@Controller('associations/:associationId/my-week')
@Allow('VOLUNTEER', 'COORDINATOR')
export class MyWeekController {
  constructor(
    private readonly week: MyWeekService,
    private readonly outcomes: OutcomesService,
    private readonly checks: VisitChecksService,
  ) {}

  @Get()
  @RespondsWith(MyWeek)
  read() {
    return this.week.read();
  }

  @Put(':contactId/outcome')
  @RespondsWith(OutcomeView)
  enter(
    @IdParam('contactId') contactId: Id,
    @IfMatch() version: number,
    @Body({ schema: OutcomeDraft }) draft: OutcomeDraft,
  ) {
    return this.outcomes.enterOwn(contactId, version, draft);
  }

  @Put(':contactId/check')
  @RespondsWith(CheckView)
  checkIn(@IdParam('contactId') contactId: Id, @Body({ schema: CheckDraft }) draft: CheckDraft) {
    return this.checks.checkIn(contactId, draft);
  }

  @Delete(':contactId/check')
  @RespondsWith(CheckView)
  checkOut(@IdParam('contactId') contactId: Id) {
    return this.checks.checkOut(contactId);
  }
}
