import { Body, Controller, Delete, Get, Put } from '@nestjs/common';
import { AssignmentDraft, ContactReasons, ContactTarget } from '@presence/contract';
import { Contact, type Id } from '@presence/domain';
import { Allow } from '../../http/access';
import { RespondsWith } from '../../http/responds-with';
import { IdParam } from '../../http/id.param';
import { IfMatch } from '../../http/if-match';
import { AssignmentsService } from './assignments.service';
import { BoardPlan } from './board-plan';

@Controller('associations/:associationId/rotas/:id/contacts/:contactId')
@Allow('COORDINATOR')
@RespondsWith(Contact)
export class BoardController {
  constructor(
    private readonly assignments: AssignmentsService,
    private readonly plan: BoardPlan,
  ) {}

  @Get('targets')
  @RespondsWith(ContactTarget, { list: true })
  targets(@IdParam('id') id: Id, @IdParam('contactId') contactId: Id) {
    return this.plan.targets(id, contactId);
  }

  @Get('reasons')
  @RespondsWith(ContactReasons)
  reasons(@IdParam('id') id: Id, @IdParam('contactId') contactId: Id) {
    return this.plan.reasons(id, contactId);
  }

  @Put('assignment')
  assign(
    @IdParam('id') id: Id,
    @IdParam('contactId') contactId: Id,
    @IfMatch() version: number,
    @Body({ schema: AssignmentDraft }) draft: AssignmentDraft,
  ) {
    return this.assignments.assign(id, contactId, version, draft);
  }

  @Put('lock')
  lock(@IdParam('id') id: Id, @IdParam('contactId') contactId: Id, @IfMatch() version: number) {
    return this.assignments.lock(id, contactId, version, true);
  }

  @Delete('lock')
  unlock(@IdParam('id') id: Id, @IdParam('contactId') contactId: Id, @IfMatch() version: number) {
    return this.assignments.lock(id, contactId, version, false);
  }
}
