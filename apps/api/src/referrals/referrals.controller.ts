import { Body, Controller, Get, Post, Put, Query } from '@nestjs/common';
import {
  FirstVisitDraft,
  PersonView,
  ReferralAcceptanceDraft,
  ReferralDraft,
  ReferralsQuery,
  ReferralView,
  RefusalDraft,
} from '@presence/contract';
import type { Id } from '@presence/domain';
import { Allow } from '../http/access';
import { RespondsWith } from '../http/responds-with';
import { IdParam } from '../http/id.param';
import { IfMatch } from '../http/if-match';
import { ReferralsService } from './referrals.service';

@Controller('associations/:associationId/referrals')
@RespondsWith(ReferralView)
export class ReferralsController {
  constructor(private readonly referrals: ReferralsService) {}

  @Get()
  @Allow('COORDINATOR')
  @RespondsWith(ReferralView, { list: true })
  list(@Query({ schema: ReferralsQuery }) query: ReferralsQuery) {
    return this.referrals.list(query);
  }

  @Get(':id')
  @Allow('COORDINATOR')
  read(@IdParam('id') id: Id) {
    return this.referrals.read(id);
  }

  @Post()
  @Allow('COORDINATOR')
  typeIn(@Body({ schema: ReferralDraft }) draft: ReferralDraft) {
    return this.referrals.typeIn(draft);
  }

  @Put(':id/attention')
  @Allow('COORDINATOR')
  lookAt(@IdParam('id') id: Id, @IfMatch() version: number) {
    return this.referrals.lookAt(id, version);
  }

  @Put(':id/first-visit')
  @Allow('COORDINATOR')
  planFirstVisit(
    @IdParam('id') id: Id,
    @IfMatch() version: number,
    @Body({ schema: FirstVisitDraft }) draft: FirstVisitDraft,
  ) {
    return this.referrals.planFirstVisit(id, version, draft);
  }

  @Put(':id/acceptance')
  @Allow('COORDINATOR')
  @RespondsWith(PersonView)
  accept(
    @IdParam('id') id: Id,
    @IfMatch() version: number,
    @Body({ schema: ReferralAcceptanceDraft }) draft: ReferralAcceptanceDraft,
  ) {
    return this.referrals.accept(id, version, draft);
  }

  @Put(':id/refusal')
  @Allow('COORDINATOR')
  decline(
    @IdParam('id') id: Id,
    @IfMatch() version: number,
    @Body({ schema: RefusalDraft }) { declineWord }: RefusalDraft,
  ) {
    return this.referrals.decline(id, version, declineWord);
  }
}
