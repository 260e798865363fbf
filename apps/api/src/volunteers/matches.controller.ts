import { Body, Controller, Delete, Get, HttpCode, Post, Query } from '@nestjs/common';
import { MatchDraft, MatchesQuery, MatchView } from '@presence/contract';
import type { Id } from '@presence/domain';
import { Allow } from '../http/access';
import { RespondsWith } from '../http/responds-with';
import { IdParam } from '../http/id.param';
import { MatchesService } from './matches.service';

@Controller('associations/:associationId/matches')
@RespondsWith(MatchView)
@Allow('COORDINATOR')
export class MatchesController {
  constructor(private readonly matches: MatchesService) {}

  @Get()
  @RespondsWith(MatchView, { list: true })
  list(@Query({ schema: MatchesQuery }) query: MatchesQuery) {
    return this.matches.list(query);
  }

  @Post()
  create(@Body({ schema: MatchDraft }) draft: MatchDraft) {
    return this.matches.create(draft);
  }

  @Delete(':id')
  @HttpCode(204)
  end(@IdParam('id') id: Id) {
    return this.matches.end(id);
  }
}
