import { Controller, Get } from '@nestjs/common';
import { WhoComes } from '@presence/contract';
import type { Id } from '@presence/domain';
import { Allow } from '../http/access';
import { RespondsWith } from '../http/responds-with';
import { IdParam } from '../http/id.param';
import { WhoComesService } from './who-comes.service';

@Controller('associations/:associationId/people/:personId/who-comes')
export class WhoComesController {
  constructor(private readonly whoComes: WhoComesService) {}

  @Get()
  @Allow('COORDINATOR')
  @RespondsWith(WhoComes)
  read(@IdParam('personId') personId: Id) {
    return this.whoComes.read(personId);
  }
}
