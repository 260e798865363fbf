import { Module } from '@nestjs/common';
import { AuditService } from '../audit/audit.service';
import { HomeSupportModule } from '../home-support/home-support.module';
import { ConsentsService } from './consents.service';
import { EndingsService } from './endings.service';
import { ExportService } from './export.service';
import { PeopleController } from './people.controller';
import { PeopleService } from './people.service';
import { RecordsController } from './records.controller';
import { RetentionService } from './retention.service';

@Module({
  imports: [HomeSupportModule],
  controllers: [PeopleController, RecordsController],
  providers: [AuditService, ConsentsService, EndingsService, ExportService, PeopleService, RetentionService],
  exports: [PeopleService],
})
export class PeopleModule {}
