import { Body, Controller, Delete, Get, Post, Put } from '@nestjs/common';
import { MyVolunteerDraft, MyVolunteerView, UnavailabilityDraft } from '@presence/contract';
import type { Id } from '@presence/domain';
import { Tenant } from '../database/tenant';
import { Allow } from '../http/access';
import { RespondsWith } from '../http/responds-with';
import { IdParam } from '../http/id.param';
import { IfMatch } from '../http/if-match';
import { UnavailabilitiesService } from './unavailabilities.service';
import { VolunteersService } from './volunteers.service';

/** One's own profile. The path names nobody: another's cannot be asked for. */
@Controller('associations/:associationId/volunteers/me')
@RespondsWith(MyVolunteerView)
@Allow('VOLUNTEER', 'COORDINATOR')
export class MyVolunteerController {
  constructor(
    private readonly tenant: Tenant,
    private readonly volunteers: VolunteersService,
    private readonly unavailabilities: UnavailabilitiesService,
  ) {}

  @Get()
  read() {
    return this.volunteers.readMine();
  }

  @Put()
  change(@IfMatch() version: number, @Body({ schema: MyVolunteerDraft }) draft: MyVolunteerDraft) {
    return this.volunteers.changeMine(version, draft);
  }

  @Post('unavailabilities')
  async addAbsence(@Body({ schema: UnavailabilityDraft }) draft: UnavailabilityDraft) {
    await this.unavailabilities.addMine(draft);
    return this.volunteers.readMine();
  }

  @Delete('unavailabilities/:id')
  async removeAbsence(@IdParam('id') id: Id) {
    await this.unavailabilities.remove(this.tenant.scope.organiserId, id);
    return this.volunteers.readMine();
  }
}
