import { Body, Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import { SessionCoverDraft, SessionCoverView } from '@presence/contract';
import type { Id } from '@presence/domain';
import { Allow } from '../http/access';
import { IdParam } from '../http/id.param';
import { RespondsWith } from '../http/responds-with';
import { SessionCoverService } from './session-cover.service';

@Controller('associations/:associationId')
export class SessionCoverController {
  constructor(private readonly cover: SessionCoverService) {}

  @Get('sessions/:id/cover-requests')
  @Allow()
  @RespondsWith(SessionCoverView, { list: true })
  list(@IdParam('id') id: Id) {
    return this.cover.list(id);
  }

  @Post('sessions/:id/cover-requests')
  @HttpCode(200)
  @Allow()
  @RespondsWith(SessionCoverView, { list: true })
  open(@IdParam('id') id: Id, @Body({ schema: SessionCoverDraft }) draft: SessionCoverDraft) {
    return this.cover.open(id, draft);
  }

  @Delete('session-cover-requests/:id')
  @HttpCode(204)
  @Allow()
  takeBack(@IdParam('id') id: Id) {
    return this.cover.takeBack(id);
  }
}
