import {
  Body,
  Controller,
  Delete,
  Get,
  Param,
  Post,
  Put,
  type PipeTransform,
} from '@nestjs/common';
import {
  OnboardingRecordDraft,
  UnavailabilityDraft,
  VolunteerDraft,
  VolunteerSummary,
  VolunteerView,
} from '@presence/contract';
import { DomainError, OnboardingStep, type Id } from '@presence/domain';
import { Allow } from '../http/access';
import { RespondsWith } from '../http/responds-with';
import { IdParam } from '../http/id.param';
import { IfMatch } from '../http/if-match';
import { OnboardingService } from './onboarding.service';
import { UnavailabilitiesService } from './unavailabilities.service';
import { VolunteersService } from './volunteers.service';

/** A step that nobody knows answers as a row that does not exist. */
const stepPipe: PipeTransform<unknown, OnboardingStep> = {
  transform(value) {
    const step = OnboardingStep.safeParse(value);
    if (!step.success) throw new DomainError('NOT_FOUND');
    return step.data;
  },
};

@Controller('associations/:associationId/volunteers')
@RespondsWith(VolunteerView)
@Allow('COORDINATOR')
export class VolunteersController {
  constructor(
    private readonly volunteers: VolunteersService,
    private readonly onboarding: OnboardingService,
    private readonly unavailabilities: UnavailabilitiesService,
  ) {}

  @Get()
  @RespondsWith(VolunteerSummary, { list: true })
  list() {
    return this.volunteers.list();
  }

  @Get(':id')
  read(@IdParam('id') id: Id) {
    return this.volunteers.read(id);
  }

  @Post()
  create(@Body({ schema: VolunteerDraft }) draft: VolunteerDraft) {
    return this.volunteers.create(draft);
  }

  @Put(':id')
  change(
    @IdParam('id') id: Id,
    @IfMatch() version: number,
    @Body({ schema: VolunteerDraft }) draft: VolunteerDraft,
  ) {
    return this.volunteers.change(id, version, draft);
  }

  @Put(':id/onboarding/:step')
  async record(
    @IdParam('id') id: Id,
    @Param('step', stepPipe) step: OnboardingStep,
    @Body({ schema: OnboardingRecordDraft }) draft: OnboardingRecordDraft,
  ) {
    await this.onboarding.record(id, step, draft);
    return this.volunteers.read(id);
  }

  @Delete(':id/onboarding/:step')
  async forget(@IdParam('id') id: Id, @Param('step', stepPipe) step: OnboardingStep) {
    await this.onboarding.forget(id, step);
    return this.volunteers.read(id);
  }

  @Post(':id/unavailabilities')
  async addAbsence(
    @IdParam('id') id: Id,
    @Body({ schema: UnavailabilityDraft }) draft: UnavailabilityDraft,
  ) {
    await this.unavailabilities.add(id, draft);
    return this.volunteers.read(id);
  }

  @Delete(':id/unavailabilities/:unavailabilityId')
  async removeAbsence(@IdParam('id') id: Id, @IdParam('unavailabilityId') unavailabilityId: Id) {
    await this.unavailabilities.remove(id, unavailabilityId);
    return this.volunteers.read(id);
  }
}
