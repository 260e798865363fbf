import { Body, Controller, Delete, Get, Post } from '@nestjs/common';
import { RotaRunView, RunDraft } from '@presence/contract';
import type { Id } from '@presence/domain';
import { Allow } from '../../http/access';
import { RespondsWith } from '../../http/responds-with';
import { IdParam } from '../../http/id.param';
import { RunsService } from './runs.service';

@Controller('associations/:associationId/rotas/:id/run')
@Allow('COORDINATOR')
@RespondsWith(RotaRunView)
export class RunsController {
  constructor(private readonly runs: RunsService) {}

  @Get()
  latest(@IdParam('id') id: Id) {
    return this.runs.latest(id);
  }

  @Post()
  start(@IdParam('id') id: Id, @Body({ schema: RunDraft }) draft: RunDraft) {
    return this.runs.start(id, draft);
  }

  @Delete()
  stop(@IdParam('id') id: Id) {
    return this.runs.stop(id);
  }
}
