import { Body, Controller, Delete, Get, HttpCode, Post, Put } from '@nestjs/common';
import { VenueDraft } from '@presence/contract';
import { Venue, type Id } from '@presence/domain';
import { Allow } from '../http/access';
import { RespondsWith } from '../http/responds-with';
import { IdParam } from '../http/id.param';
import { IfMatch } from '../http/if-match';
import { VenuesService } from './venues.service';

@Controller('associations/:associationId/venues')
@RespondsWith(Venue)
export class VenuesController {
  constructor(private readonly venues: VenuesService) {}

  @Get()
  @Allow()
  @RespondsWith(Venue, { list: true })
  list() {
    return this.venues.list();
  }

  @Get(':id')
  @Allow()
  read(@IdParam('id') id: Id) {
    return this.venues.read(id);
  }

  @Post()
  @Allow('ADMINISTRATOR', 'COORDINATOR', 'FACILITATOR')
  create(@Body({ schema: VenueDraft }) draft: VenueDraft) {
    return this.venues.create(draft);
  }

  @Put(':id')
  @Allow('ADMINISTRATOR', 'COORDINATOR', 'FACILITATOR')
  change(
    @IdParam('id') id: Id,
    @IfMatch() version: number,
    @Body({ schema: VenueDraft }) draft: VenueDraft,
  ) {
    return this.venues.change(id, version, draft);
  }

  @Delete(':id')
  @HttpCode(204)
  @Allow('ADMINISTRATOR', 'COORDINATOR')
  archive(@IdParam('id') id: Id, @IfMatch() version: number) {
    return this.venues.archive(id, version);
  }
}
