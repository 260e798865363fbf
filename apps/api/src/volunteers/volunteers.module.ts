import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AbsencesModule } from '../absences/absences.module';
import { MatchesController } from './matches.controller';
import { MatchesService } from './matches.service';
import { MyVolunteerController } from './my-volunteer.controller';
import { OnboardingService } from './onboarding.service';
import { UnavailabilitiesService } from './unavailabilities.service';
import { VolunteersController } from './volunteers.controller';
import { VolunteersListener } from './volunteers-listener';
import { VolunteersService } from './volunteers.service';
import { WhoComesController } from './who-comes.controller';
import { WhoComesService } from './who-comes.service';
import { MatchRow } from './match.entity';
import { OnboardingRecordRow } from './onboarding-record.entity';
import { VolunteerRow } from './volunteer.entity';

/** `me` is no id: the controller that answers it comes first. */
@Module({
  imports: [
    TypeOrmModule.forFeature([MatchRow, OnboardingRecordRow, VolunteerRow]),
    AbsencesModule,
  ],
  controllers: [MyVolunteerController, VolunteersController, MatchesController, WhoComesController],
  providers: [
    MatchesService,
    OnboardingService,
    UnavailabilitiesService,
    VolunteersListener,
    VolunteersService,
    WhoComesService,
  ],
  exports: [VolunteersService],
})
export class VolunteersModule {}
