import { Controller, Get, Put } from '@nestjs/common';
import { CoverRequestView } from '@presence/contract';
import type { Id } from '@presence/domain';
import { Allow } from '../http/access';
import { RespondsWith } from '../http/responds-with';
import { IdParam } from '../http/id.param';
import { CoverService } from './cover.service';

@Controller('associations/:associationId/cover-requests')
@Allow('ADMINISTRATOR', 'COORDINATOR', 'FACILITATOR', 'VOLUNTEER')
export class CoverController {
  constructor(private readonly cover: CoverService) {}

  @Get()
  @RespondsWith(CoverRequestView, { list: true })
  list() {
    return this.cover.list();
  }

  @Put(':id/acceptance')
  @RespondsWith(CoverRequestView)
  accept(@IdParam('id') id: Id) {
    return this.cover.accept(id);
  }
}
