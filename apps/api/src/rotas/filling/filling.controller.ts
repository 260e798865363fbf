import { Body, Controller, Get, Put, Query } from '@nestjs/common';
import { Filled, FillingDraft, FillingQuery, RotaFilling } from '@presence/contract';
import type { Id } from '@presence/domain';
import { Allow } from '../../http/access';
import { RespondsWith } from '../../http/responds-with';
import { IdParam } from '../../http/id.param';
import { FillingService } from './filling.service';

@Controller('associations/:associationId/rotas/:id/filling')
@Allow('COORDINATOR')
export class FillingController {
  constructor(private readonly filling: FillingService) {}

  @Get()
  @RespondsWith(RotaFilling)
  preview(@IdParam('id') id: Id, @Query({ schema: FillingQuery }) query: FillingQuery) {
    return this.filling.preview(id, query);
  }

  @Put()
  @RespondsWith(Filled)
  apply(@IdParam('id') id: Id, @Body({ schema: FillingDraft }) draft: FillingDraft) {
    return this.filling.apply(id, draft);
  }
}
