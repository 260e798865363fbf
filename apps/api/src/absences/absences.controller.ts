import { Body, Controller, Delete, Get, HttpCode, Post, Query } from '@nestjs/common';
import { AbsencePreview, AbsenceQuery, Absence, UnavailabilityDraft } from '@presence/contract';
import type { Id } from '@presence/domain';
import { Allow } from '../http/access';
import { IdParam } from '../http/id.param';
import { RespondsWith } from '../http/responds-with';
import { AbsencesService } from './absences.service';

/** One's own absences. The path names nobody: another's cannot be asked for. */
@Controller('associations/:associationId/my-absences')
@Allow()
export class AbsencesController {
  constructor(private readonly absences: AbsencesService) {}

  @Get()
  @RespondsWith(Absence, { list: true })
  list() {
    return this.absences.mine();
  }

  @Get('preview')
  @RespondsWith(AbsencePreview)
  preview(@Query({ schema: AbsenceQuery }) days: AbsenceQuery) {
    return this.absences.preview(days);
  }

  @Post()
  @HttpCode(200)
  @RespondsWith(Absence, { list: true })
  async add(@Body({ schema: UnavailabilityDraft }) draft: UnavailabilityDraft) {
    await this.absences.addMine(draft);
    return this.absences.mine();
  }

  @Delete(':id')
  @HttpCode(204)
  remove(@IdParam('id') id: Id) {
    return this.absences.removeMine(id);
  }
}
