import { Body, Controller, Delete, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import {
  ConsentDraft,
  PeoplePage,
  PeopleQuery,
  PersonDraft,
  PersonView,
  WithdrawalDraft,
} from '@presence/contract';
import type { Id } from '@presence/domain';
import { Allow } from '../http/access';
import { RespondsWith } from '../http/responds-with';
import { IdParam } from '../http/id.param';
import { IfMatch } from '../http/if-match';
import { ConsentsService } from './consents.service';
import { EndingsService } from './endings.service';
import { PeopleService } from './people.service';

@Controller('associations/:associationId/people')
@RespondsWith(PersonView)
export class PeopleController {
  constructor(
    private readonly people: PeopleService,
    private readonly consents: ConsentsService,
    private readonly endings: EndingsService,
  ) {}

  @Get()
  @Allow('COORDINATOR')
  @RespondsWith(PeoplePage)
  list(@Query({ schema: PeopleQuery }) query: PeopleQuery) {
    return this.people.list(query);
  }

  @Get(':id')
  @Allow('COORDINATOR')
  read(@IdParam('id') id: Id) {
    return this.people.read(id);
  }

  @Post()
  @Allow('COORDINATOR')
  create(@Body({ schema: PersonDraft }) draft: PersonDraft) {
    return this.people.create(draft);
  }

  @Put(':id')
  @Allow('COORDINATOR')
  change(
    @IdParam('id') id: Id,
    @IfMatch() version: number,
    @Body({ schema: PersonDraft }) draft: PersonDraft,
  ) {
    return this.people.change(id, version, draft);
  }

  @Put(':id/ending')
  @Allow('COORDINATOR')
  end(@IdParam('id') id: Id, @IfMatch() version: number) {
    return this.endings.end(id, version);
  }

  @Delete(':id/ending')
  @HttpCode(200)
  @Allow('COORDINATOR')
  takeUpAgain(@IdParam('id') id: Id, @IfMatch() version: number) {
    return this.endings.takeUpAgain(id, version);
  }

  @Post(':id/consents')
  @Allow('COORDINATOR')
  consent(@IdParam('id') id: Id, @Body({ schema: ConsentDraft }) draft: ConsentDraft) {
    return this.consents.record(id, draft);
  }

  @Put(':id/consents/:consentId/withdrawal')
  @Allow('COORDINATOR')
  withdraw(
    @IdParam('id') id: Id,
    @IdParam('consentId') consentId: Id,
    @Body({ schema: WithdrawalDraft }) draft: WithdrawalDraft,
  ) {
    return this.consents.withdraw(id, consentId, draft);
  }
}
