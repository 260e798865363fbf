import { Body, Controller, Delete, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import {
  AddedTimeChange,
  AddedTimeDraft,
  AddedTimeView,
  VolunteerTimeQuery,
} from '@presence/contract';
import type { Id } from '@presence/domain';
import { Allow } from '../http/access';
import { IdParam } from '../http/id.param';
import { IfMatch } from '../http/if-match';
import { RespondsWith } from '../http/responds-with';
import { AddedTimeService } from './added-time.service';

/** Everybody's time, and who entered it. */
@Controller('associations/:associationId/added-time')
@Allow('ADMINISTRATOR', 'COORDINATOR')
export class AddedTimeController {
  constructor(private readonly times: AddedTimeService) {}

  @Get()
  @RespondsWith(AddedTimeView, { list: true })
  list(@Query({ schema: VolunteerTimeQuery }) period: VolunteerTimeQuery) {
    return this.times.all(period);
  }

  @Post()
  @HttpCode(204)
  add(@Body({ schema: AddedTimeDraft }) draft: AddedTimeDraft) {
    return this.times.add(draft);
  }

  @Put(':id')
  @HttpCode(204)
  change(
    @IdParam('id') id: Id,
    @IfMatch() version: number,
    @Body({ schema: AddedTimeChange }) change: AddedTimeChange,
  ) {
    return this.times.change(id, version, change);
  }

  @Delete(':id')
  @HttpCode(204)
  remove(@IdParam('id') id: Id, @IfMatch() version: number) {
    return this.times.remove(id, version);
  }
}
