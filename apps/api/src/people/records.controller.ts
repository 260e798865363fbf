import { Body, Controller, Delete, HttpCode, Post } from '@nestjs/common';
import { Purge, PurgeDraft } from '@presence/contract';
import type { Id } from '@presence/domain';
import { Allow } from '../http/access';
import { RespondsWith } from '../http/responds-with';
import { IdParam } from '../http/id.param';
import { RetentionService } from './retention.service';

/** What becomes of records as a whole: erased, purged. */
@Controller('associations/:associationId')
export class RecordsController {
  constructor(private readonly retention: RetentionService) {}

  @Delete('people/:id')
  @HttpCode(204)
  @Allow('COORDINATOR', 'ADMINISTRATOR')
  erase(@IdParam('id') id: Id) {
    return this.retention.erase(id);
  }

  @Post('people-purge')
  @HttpCode(200)
  @Allow('ADMINISTRATOR')
  @RespondsWith(Purge)
  purge(@Body({ schema: PurgeDraft }) { dryRun }: PurgeDraft) {
    return this.retention.purge(dryRun);
  }
}
