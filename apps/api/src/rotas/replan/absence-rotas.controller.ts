import { Body, Controller, Get, HttpCode, Put, Query } from '@nestjs/common';
import { AbsencePlan, AbsencePlanDraft, AbsenceRota, AbsenceRotasQuery } from '@presence/contract';
import type { Id } from '@presence/domain';
import { Allow } from '../../http/access';
import { RespondsWith } from '../../http/responds-with';
import { IdParam } from '../../http/id.param';
import { AbsencesService } from './absences.service';

/** Where the contacts of a volunteer who is away are to be given to others. */
@Controller('associations/:associationId/volunteers/:id')
@Allow('COORDINATOR')
export class AbsenceRotasController {
  constructor(private readonly absences: AbsencesService) {}

  @Get('absence-rotas')
  @RespondsWith(AbsenceRota, { list: true })
  list(
    @IdParam('id') volunteerId: Id,
    @Query({ schema: AbsenceRotasQuery }) days: AbsenceRotasQuery,
  ) {
    return this.absences.rotas({ volunteerId, ...days });
  }

  @Get('absence-plan')
  @RespondsWith(AbsencePlan, { list: true })
  plans(
    @IdParam('id') volunteerId: Id,
    @Query({ schema: AbsenceRotasQuery }) days: AbsenceRotasQuery,
  ) {
    return this.absences.plans({ volunteerId, ...days });
  }

  @Put('absence-plan')
  @HttpCode(204)
  applyAll(
    @IdParam('id') volunteerId: Id,
    @Body({ schema: AbsencePlanDraft }) draft: AbsencePlanDraft,
  ) {
    return this.absences.applyAll(volunteerId, draft);
  }
}
