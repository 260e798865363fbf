import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditService } from '../audit/audit.service';
import { HomeSupportModule } from '../home-support/home-support.module';
import { ConsentsService } from './consents.service';
import { EndingsService } from './endings.service';
import { NightlyPurge } from './nightly-purge';
import { PeopleController } from './people.controller';
import { PeopleService } from './people.service';
import { RecordsController } from './records.controller';
import { RetentionService } from './retention.service';
import { ConsentRow } from './consent.entity';
import { SupportedPersonRow } from './supported-person.entity';

@Module({
  imports: [TypeOrmModule.forFeature([ConsentRow, SupportedPersonRow]), HomeSupportModule],
  controllers: [PeopleController, RecordsController],
  providers: [
    AuditService,
    ConsentsService,
    EndingsService,

    NightlyPurge,
    PeopleService,
    RetentionService,
  ],
  exports: [PeopleService],
})
export class PeopleModule {}
