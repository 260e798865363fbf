import { Body, Controller, Get, HttpCode, Put, Query } from '@nestjs/common';
import { ReplanDraft, ReplanOption, ReplanQuery } from '@presence/contract';
import type { Id } from '@presence/domain';
import { Allow } from '../../http/access';
import { RespondsWith } from '../../http/responds-with';
import { IdParam } from '../../http/id.param';
import { AbsencesService } from './absences.service';
import { ReplanService } from './replan.service';

@Controller('associations/:associationId/rotas/:id/replan')
@Allow('COORDINATOR')
export class ReplanController {
  constructor(
    private readonly replan: ReplanService,
    private readonly absences: AbsencesService,
  ) {}

  @Get()
  @RespondsWith(ReplanOption, { list: true })
  options(@IdParam('id') id: Id, @Query({ schema: ReplanQuery }) query: ReplanQuery) {
    return this.replan.options(id, query);
  }

  @Put()
  @HttpCode(204)
  apply(@IdParam('id') id: Id, @Body({ schema: ReplanDraft }) draft: ReplanDraft) {
    return this.absences.apply(id, draft);
  }
}
