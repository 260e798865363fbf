import { Controller, Get } from '@nestjs/common';
import { PersonExport } from '@presence/contract';
import type { Id } from '@presence/domain';
import { Allow } from '../http/access';
import { RespondsWith } from '../http/responds-with';
import { IdParam } from '../http/id.param';
import { PersonExportService } from './person-export.service';

@Controller('associations/:associationId/people/:id/export')
export class PersonExportController {
  constructor(private readonly exports: PersonExportService) {}

  @Get()
  @Allow('COORDINATOR', 'ADMINISTRATOR')
  @RespondsWith(PersonExport)
  export(@IdParam('id') id: Id) {
    return this.exports.export(id);
  }
}
