import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/accounts.module';
import { AuditService } from '../audit/audit.service';
import { PeopleModule } from '../people/people.module';
import { LateReferrals } from './late-referrals';
import { PublicReferralsController } from './public-referrals.controller';
import { PublicReferralsService } from './public-referrals.service';
import { ReferralsController } from './referrals.controller';
import { ReferralsService } from './referrals.service';
import { ReferredPerson } from './referred-person';

@Module({
  imports: [AccountsModule, PeopleModule],
  controllers: [ReferralsController, PublicReferralsController],
  providers: [AuditService, LateReferrals, PublicReferralsService, ReferralsService, ReferredPerson],
  exports: [LateReferrals],
})
export class ReferralsModule {}
