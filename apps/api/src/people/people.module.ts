import { Module } from '@nestjs/common';
import { AuditService } from '../audit/audit.service';
import { HomeSupportModule } from '../home-support/home-support.module';
import { RotasModule } from '../rotas/rotas.module';
import { ComingContacts } from './coming-contacts';
import { ConsentsService } from './consents.service';
import { EndingsService } from './endings.service';
import { ExportService } from './export.service';
import { NightlyPurge } from './nightly-purge';
import { PeopleController } from './people.controller';
import { PeopleService } from './people.service';
import { RecordsController } from './records.controller';
import { RetentionService } from './retention.service';

@Module({
  imports: [HomeSupportModule, RotasModule],
  controllers: [PeopleController, RecordsController],
  providers: [
    AuditService,
    ComingContacts,
    ConsentsService,
    EndingsService,
    ExportService,
    NightlyPurge,
    PeopleService,
    RetentionService,
  ],
  exports: [ComingContacts, PeopleService],
})
export class PeopleModule {}
