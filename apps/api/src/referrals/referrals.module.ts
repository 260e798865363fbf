import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module';
import { AuditService } from '../audit/audit.service';
import { PeopleModule } from '../people/people.module';
import { GeographyModule } from '../geography/geography.module';
import { FirstVisitsController } from './first-visits.controller';
import { FirstVisitsService } from './first-visits.service';
import { LateReferrals } from './late-referrals';
import { PublicReferralsController } from './public-referrals.controller';
import { PublicReferralsService } from './public-referrals.service';
import { ReferralDoor } from './referral-door';
import { ReferralLetters } from './referral-letters';
import { ReferralsController } from './referrals.controller';
import { ReferralsService } from './referrals.service';
import { ReferredPerson } from './referred-person';

@Module({
  imports: [AccountsModule, GeographyModule, PeopleModule],
  controllers: [FirstVisitsController, ReferralsController, PublicReferralsController],
  providers: [
    AuditService,
    FirstVisitsService,
    LateReferrals,
    PublicReferralsService,
    ReferralDoor,
    ReferralLetters,
    ReferralsService,
    ReferredPerson,
  ],
  exports: [LateReferrals],
})
export class ReferralsModule {}
