import { Body, Controller, Delete, Get, HttpCode, Post, Query } from '@nestjs/common';
import { AbsencePreview, AbsenceQuery, Absence, UnavailabilityDraft } from '@presence/contract';
import type { Id } from '@presence/domain';
import { Allow } from '../http/access';
import { IdParam } from '../http/id.param';
import { RespondsWith } from '../http/responds-with';
import { AbsencesService } from './absences.service';

/** Absences that whoever coordinates notes for somebody else, whatever they do here. */
@Controller('associations/:associationId/organisers/:organiserId/absences')
@Allow('ADMINISTRATOR', 'COORDINATOR')
export class OrganiserAbsencesController {
  constructor(private readonly absences: AbsencesService) {}

  @Get()
  @RespondsWith(Absence, { list: true })
  list(@IdParam('organiserId') organiserId: Id) {
    return this.absences.of(organiserId);
  }

  @Get('preview')
  @RespondsWith(AbsencePreview)
  preview(
    @IdParam('organiserId') organiserId: Id,
    @Query({ schema: AbsenceQuery }) days: AbsenceQuery,
  ) {
    return this.absences.preview(days, organiserId);
  }

  @Post()
  @HttpCode(200)
  @RespondsWith(Absence, { list: true })
  async add(
    @IdParam('organiserId') organiserId: Id,
    @Body({ schema: UnavailabilityDraft }) draft: UnavailabilityDraft,
  ) {
    await this.absences.addFor(organiserId, draft);
    return this.absences.of(organiserId);
  }

  @Delete(':id')
  @HttpCode(204)
  remove(@IdParam('organiserId') organiserId: Id, @IdParam('id') id: Id) {
    return this.absences.remove(organiserId, id);
  }
}
