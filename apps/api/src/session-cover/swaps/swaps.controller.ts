import { Body, Controller, Delete, Get, HttpCode, Post, Put } from '@nestjs/common';
import { SessionSwapDraft, SessionSwapView } from '@presence/contract';
import type { Id } from '@presence/domain';
import { Allow } from '../../http/access';
import { IdParam } from '../../http/id.param';
import { RespondsWith } from '../../http/responds-with';
import { SwapsService } from './swaps.service';

@Controller('associations/:associationId/session-swaps')
@RespondsWith(SessionSwapView)
export class SwapsController {
  constructor(private readonly swaps: SwapsService) {}

  @Get()
  @Allow()
  @RespondsWith(SessionSwapView, { list: true })
  list() {
    return this.swaps.list();
  }

  @Post()
  @Allow()
  propose(@Body({ schema: SessionSwapDraft }) draft: SessionSwapDraft) {
    return this.swaps.propose(draft);
  }

  @Put(':id/acceptance')
  @Allow()
  accept(@IdParam('id') id: Id) {
    return this.swaps.accept(id);
  }

  @Delete(':id')
  @HttpCode(204)
  @Allow()
  end(@IdParam('id') id: Id) {
    return this.swaps.end(id);
  }
}
