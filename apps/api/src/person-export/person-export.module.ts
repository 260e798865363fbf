import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/people.module';
import { ReferralsModule } from '../referrals/referrals.module';
import { PersonExportController } from './person-export.controller';
import { PersonExportService } from './person-export.service';

@Module({
  imports: [PeopleModule, ReferralsModule],
  controllers: [PersonExportController],
  providers: [PersonExportService],
})
export class PersonExportModule {}
