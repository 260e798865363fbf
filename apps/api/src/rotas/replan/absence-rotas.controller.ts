import { Controller, Get, Query } from '@nestjs/common';
import { AbsenceRota, AbsenceRotasQuery } from '@presence/contract';
import type { Id } from '@presence/domain';
import { Allow } from '../../http/access';
import { Answers } from '../../http/answers';
import { IdParam } from '../../http/id.param';
import { AbsencesService } from './absences.service';

/** Where the contacts of a volunteer who is away are to be given to others. */
@Controller('associations/:associationId/volunteers/:id/absence-rotas')
@Allow('COORDINATOR')
export class AbsenceRotasController {
  constructor(private readonly absences: AbsencesService) {}

  @Get()
  @Answers(AbsenceRota, { list: true })
  list(
    @IdParam('id') volunteerId: Id,
    @Query({ schema: AbsenceRotasQuery }) days: AbsenceRotasQuery,
  ) {
    return this.absences.rotas({ volunteerId, ...days });
  }
}
