import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { LimitsModule } from '../limits/limits.module';
import { AuditService } from '../audit/audit.service';
import { PeopleModule } from '../people/people.module';
import { GeographyModule } from '../geography/geography.module';
import { FirstVisitsController } from './first-visits.controller';
import { FirstVisitsService } from './first-visits.service';
import { LateReferrals } from './late-referrals';
import { PublicReferralsController } from './public-referrals.controller';
import { PublicReferralsService } from './public-referrals.service';
import { ReferralIntake } from './referral-intake';
import { ReferralLetters } from './referral-letters';
import { ReferralsController } from './referrals.controller';
import { ReferralsListener } from './referrals-listener';
import { ReferralsService } from './referrals.service';
import { ReferredPerson } from './referred-person';
import { ReferralRow } from './referral.entity';

@Module({
  imports: [TypeOrmModule.forFeature([ReferralRow]), LimitsModule, GeographyModule, PeopleModule],
  controllers: [FirstVisitsController, ReferralsController, PublicReferralsController],
  providers: [
    AuditService,
    FirstVisitsService,
    LateReferrals,
    PublicReferralsService,
    ReferralsListener,
    ReferralIntake,
    ReferralLetters,
    ReferralsService,
    ReferredPerson,
  ],
  exports: [ReferralsService],
})
export class ReferralsModule {}
