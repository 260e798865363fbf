import { Body, Controller, Put } from '@nestjs/common';
import { AnswerDraft, GivenAnswer } from '@presence/contract';
import type { Id } from '@presence/domain';
import { Allow } from '../../http/access';
import { RespondsWith } from '../../http/responds-with';
import { IdParam } from '../../http/id.param';
import { AnswersService } from './answers.service';

@Controller('associations/:associationId/my-week/:contactId/answer')
@Allow('VOLUNTEER', 'COORDINATOR')
@RespondsWith(GivenAnswer)
export class AnswersController {
  constructor(private readonly answers: AnswersService) {}

  @Put()
  give(@IdParam('contactId') contactId: Id, @Body({ schema: AnswerDraft }) draft: AnswerDraft) {
    return this.answers.give(contactId, draft);
  }
}
