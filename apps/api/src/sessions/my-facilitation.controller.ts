import { Controller, Delete, Put } from '@nestjs/common';
import { SessionView } from '@presence/contract';
import type { Id } from '@presence/domain';
import { Allow } from '../http/access';
import { IdParam } from '../http/id.param';
import { RespondsWith } from '../http/responds-with';
import { MyFacilitationService } from './my-facilitation.service';

@Controller('associations/:associationId/sessions/:id/my-facilitation')
@RespondsWith(SessionView)
export class MyFacilitationController {
  constructor(private readonly facilitation: MyFacilitationService) {}

  @Put()
  @Allow()
  confirm(@IdParam('id') id: Id) {
    return this.facilitation.confirm(id);
  }

  @Delete()
  @Allow()
  decline(@IdParam('id') id: Id) {
    return this.facilitation.decline(id);
  }
}
