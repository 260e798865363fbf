import { Body, Controller, Get, Post, Put } from '@nestjs/common';
import {
  ConcernClosingDraft,
  ConcernDraft,
  ConcernEntryDraft,
  ConcernLine,
  ConcernOwnerDraft,
  ConcernReceipt,
  ConcernView,
} from '@presence/contract';
import type { Id } from '@presence/domain';
import { Allow } from '../http/access';
import { RespondsWith } from '../http/responds-with';
import { IdParam } from '../http/id.param';
import { IfMatch } from '../http/if-match';
import { ConcernsService } from './concerns.service';

/** Anybody of the association raises a concern; only safeguarding leads read one. */
@Controller('associations/:associationId/concerns')
export class ConcernsController {
  constructor(private readonly concerns: ConcernsService) {}

  @Post()
  @Allow()
  @RespondsWith(ConcernReceipt)
  raise(@Body({ schema: ConcernDraft }) draft: ConcernDraft) {
    return this.concerns.raise(draft);
  }

  @Get()
  @Allow('SAFEGUARDING_LEAD')
  @RespondsWith(ConcernLine, { list: true })
  list() {
    return this.concerns.list();
  }

  @Get(':id')
  @Allow('SAFEGUARDING_LEAD')
  @RespondsWith(ConcernView)
  read(@IdParam('id') id: Id) {
    return this.concerns.read(id);
  }

  @Put(':id/owner')
  @Allow('SAFEGUARDING_LEAD')
  @RespondsWith(ConcernView)
  entrust(
    @IdParam('id') id: Id,
    @IfMatch() version: number,
    @Body({ schema: ConcernOwnerDraft }) draft: ConcernOwnerDraft,
  ) {
    return this.concerns.entrust(id, version, draft);
  }

  @Post(':id/entries')
  @Allow('SAFEGUARDING_LEAD')
  @RespondsWith(ConcernView)
  add(@IdParam('id') id: Id, @Body({ schema: ConcernEntryDraft }) draft: ConcernEntryDraft) {
    return this.concerns.add(id, draft);
  }

  @Put(':id/closing')
  @Allow('SAFEGUARDING_LEAD')
  @RespondsWith(ConcernView)
  close(
    @IdParam('id') id: Id,
    @IfMatch() version: number,
    @Body({ schema: ConcernClosingDraft }) draft: ConcernClosingDraft,
  ) {
    return this.concerns.close(id, version, draft);
  }
}
