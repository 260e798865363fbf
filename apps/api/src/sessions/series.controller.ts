import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import {
  Clash,
  ClashesQuery,
  SeriesChange,
  SeriesChangeDraft,
  SeriesDraft,
  SeriesView,
} from '@presence/contract';
import type { Id } from '@presence/domain';
import { Allow } from '../http/access';
import { RespondsWith } from '../http/responds-with';
import { IdParam } from '../http/id.param';
import { IfMatch } from '../http/if-match';
import { SeriesChangesService } from './series-changes.service';
import { SeriesService } from './series.service';

@Controller('associations/:associationId')
@RespondsWith(SeriesView)
export class SeriesController {
  constructor(
    private readonly series: SeriesService,
    private readonly changes: SeriesChangesService,
  ) {}

  @Get('groups/:groupId/series')
  @Allow()
  @RespondsWith(SeriesView, { list: true })
  list(@IdParam('groupId') groupId: Id) {
    return this.series.list(groupId);
  }

  @Get('series/:id')
  @Allow()
  read(@IdParam('id') id: Id) {
    return this.series.read(id);
  }

  @Post('groups/:groupId/series')
  @Allow('ADMINISTRATOR', 'COORDINATOR', 'FACILITATOR')
  plan(@IdParam('groupId') groupId: Id, @Body({ schema: SeriesDraft }) draft: SeriesDraft) {
    return this.series.plan(groupId, draft);
  }

  @Get('groups/:groupId/clashes')
  @Allow('ADMINISTRATOR', 'COORDINATOR', 'FACILITATOR')
  @RespondsWith(Clash, { list: true })
  clashes(
    @IdParam('groupId') groupId: Id,
    @Query({ schema: ClashesQuery }) { planned }: ClashesQuery,
  ) {
    return this.series.clashes(groupId, planned);
  }

  @Post('series/:id/change')
  @Allow('ADMINISTRATOR', 'COORDINATOR', 'FACILITATOR')
  @RespondsWith(SeriesChange)
  change(
    @IdParam('id') id: Id,
    @IfMatch() version: number,
    @Body({ schema: SeriesChangeDraft }) draft: SeriesChangeDraft,
  ) {
    return this.changes.change(id, version, draft);
  }
}
