import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { RegistrationDraft, SeatDraft, SeatReleaseDraft, TakenSeat } from '@presence/contract';
import { SessionRegistration, type Id } from '@presence/domain';
import { Allow } from '../http/access';
import { IdParam } from '../http/id.param';
import { RespondsWith } from '../http/responds-with';
import { RegistrationsService } from './registrations.service';

@Controller('associations/:associationId/sessions/:id')
@RespondsWith(TakenSeat)
export class RegistrationsController {
  constructor(private readonly registrations: RegistrationsService) {}

  @Put('registration')
  @Allow('ADMINISTRATOR', 'COORDINATOR', 'FACILITATOR')
  @RespondsWith(SessionRegistration)
  open(@IdParam('id') id: Id, @Body({ schema: RegistrationDraft }) draft: RegistrationDraft) {
    return this.registrations.open(id, draft);
  }

  @Post('seats')
  @Allow('ADMINISTRATOR', 'COORDINATOR', 'FACILITATOR')
  handOut(@IdParam('id') id: Id, @Body({ schema: SeatDraft }) draft: SeatDraft) {
    return this.registrations.take(id, draft.id, 'ORGANISER');
  }

  @Post('seat-releases')
  @HttpCode(200)
  @Allow('ADMINISTRATOR', 'COORDINATOR', 'FACILITATOR')
  release(@IdParam('id') id: Id, @Body({ schema: SeatReleaseDraft }) { code }: SeatReleaseDraft) {
    return this.registrations.release(code, id);
  }
}
