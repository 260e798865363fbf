import { Body, Controller, Delete, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import {
  AddedTimeChange,
  AddedTimeView,
  MyAddedTimeDraft,
  VolunteerTimeQuery,
} from '@presence/contract';
import type { Id } from '@presence/domain';
import { Allow } from '../http/access';
import { IdParam } from '../http/id.param';
import { IfMatch } from '../http/if-match';
import { RespondsWith } from '../http/responds-with';
import { AddedTimeService } from './added-time.service';

/** One's own time. The path names nobody: another's cannot be asked for. */
@Controller('associations/:associationId/my-added-time')
@Allow()
export class MyAddedTimeController {
  constructor(private readonly times: AddedTimeService) {}

  @Get()
  @RespondsWith(AddedTimeView, { list: true })
  list(@Query({ schema: VolunteerTimeQuery }) period: VolunteerTimeQuery) {
    return this.times.mine(period);
  }

  @Post()
  @HttpCode(204)
  add(@Body({ schema: MyAddedTimeDraft }) draft: MyAddedTimeDraft) {
    return this.times.addMine(draft);
  }

  @Put(':id')
  @HttpCode(204)
  change(
    @IdParam('id') id: Id,
    @IfMatch() version: number,
    @Body({ schema: AddedTimeChange }) change: AddedTimeChange,
  ) {
    return this.times.changeMine(id, version, change);
  }

  @Delete(':id')
  @HttpCode(204)
  remove(@IdParam('id') id: Id, @IfMatch() version: number) {
    return this.times.removeMine(id, version);
  }
}
