import { Module } from '@nestjs/common';
import { MatchesController } from './matches.controller';
import { MatchesService } from './matches.service';
import { MyVolunteerController } from './my-volunteer.controller';
import { OnboardingService } from './onboarding.service';
import { UnavailabilitiesService } from './unavailabilities.service';
import { VolunteersController } from './volunteers.controller';
import { VolunteersService } from './volunteers.service';
import { WhoComesController } from './who-comes.controller';
import { WhoComesService } from './who-comes.service';

/** `me` is no id: the controller that answers it comes first. */
@Module({
  controllers: [MyVolunteerController, VolunteersController, MatchesController, WhoComesController],
  providers: [
    MatchesService,
    OnboardingService,
    UnavailabilitiesService,
    VolunteersService,
    WhoComesService,
  ],
  exports: [UnavailabilitiesService, VolunteersService],
})
export class VolunteersModule {}
