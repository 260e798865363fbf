import { Body, Controller, Delete, Get, Post, Put, Query } from '@nestjs/common';
import {
  CancellationDraft,
  FacilitationDraft,
  MoveDraft,
  RestorationQuery,
  SessionDraft,
  SessionsQuery,
  SessionView,
} from '@presence/contract';
import type { Id } from '@presence/domain';
import { Allow } from '../http/access';
import { RespondsWith } from '../http/responds-with';
import { IdParam } from '../http/id.param';
import { IfMatch } from '../http/if-match';
import { SessionsService } from './sessions.service';

@Controller('associations/:associationId')
@RespondsWith(SessionView)
export class SessionsController {
  constructor(private readonly sessions: SessionsService) {}

  @Get('sessions')
  @Allow()
  @RespondsWith(SessionView, { list: true })
  list(@Query({ schema: SessionsQuery }) query: SessionsQuery) {
    return this.sessions.list(query);
  }

  @Get('sessions/:id')
  @Allow()
  read(@IdParam('id') id: Id) {
    return this.sessions.read(id);
  }

  @Post('groups/:groupId/sessions')
  @Allow('ADMINISTRATOR', 'COORDINATOR', 'FACILITATOR')
  add(@IdParam('groupId') groupId: Id, @Body({ schema: SessionDraft }) draft: SessionDraft) {
    return this.sessions.add(groupId, draft);
  }

  @Put('sessions/:id')
  @Allow('ADMINISTRATOR', 'COORDINATOR', 'FACILITATOR')
  entrust(
    @IdParam('id') id: Id,
    @IfMatch() version: number,
    @Body({ schema: FacilitationDraft }) draft: FacilitationDraft,
  ) {
    return this.sessions.entrust(id, version, draft);
  }

  @Put('sessions/:id/move')
  @Allow('ADMINISTRATOR', 'COORDINATOR', 'FACILITATOR')
  move(
    @IdParam('id') id: Id,
    @IfMatch() version: number,
    @Body({ schema: MoveDraft }) draft: MoveDraft,
  ) {
    return this.sessions.move(id, version, draft);
  }

  @Put('sessions/:id/confirmation')
  @Allow('ADMINISTRATOR', 'COORDINATOR', 'FACILITATOR')
  confirm(@IdParam('id') id: Id, @IfMatch() version: number) {
    return this.sessions.confirm(id, version);
  }

  @Put('sessions/:id/cancellation')
  @Allow('ADMINISTRATOR', 'COORDINATOR', 'FACILITATOR')
  cancel(
    @IdParam('id') id: Id,
    @IfMatch() version: number,
    @Body({ schema: CancellationDraft }) draft: CancellationDraft,
  ) {
    return this.sessions.cancel(id, version, draft);
  }

  @Delete('sessions/:id/cancellation')
  @Allow('ADMINISTRATOR', 'COORDINATOR', 'FACILITATOR')
  restore(
    @IdParam('id') id: Id,
    @IfMatch() version: number,
    @Query({ schema: RestorationQuery }) query: RestorationQuery,
  ) {
    return this.sessions.restore(id, version, query);
  }
}
