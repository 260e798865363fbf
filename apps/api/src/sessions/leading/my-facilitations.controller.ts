import { Body, Controller, Get, Put } from '@nestjs/common';
import { FacilitationYesDraft, SessionView } from '@presence/contract';
import { Allow } from '../../http/access';
import { RespondsWith } from '../../http/responds-with';
import { MyFacilitationService } from '../my-facilitation.service';

/** The sessions that one is asked to lead; the path names nobody. */
@Controller('associations/:associationId/my-facilitations')
@Allow()
@RespondsWith(SessionView, { list: true })
export class MyFacilitationsController {
  constructor(private readonly facilitation: MyFacilitationService) {}

  @Get()
  asked() {
    return this.facilitation.asked();
  }

  @Put()
  confirm(@Body({ schema: FacilitationYesDraft }) { sessionIds }: FacilitationYesDraft) {
    return this.facilitation.confirmAll(sessionIds);
  }
}
