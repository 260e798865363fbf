import { Controller, HttpCode, Post } from '@nestjs/common';
import { Publication } from '@presence/contract';
import type { Id } from '@presence/domain';
import { Allow } from '../../http/access';
import { RespondsWith } from '../../http/responds-with';
import { IdParam } from '../../http/id.param';
import { PublicationService } from './publication.service';

@Controller('associations/:associationId/rotas/:id/publication')
@Allow('COORDINATOR')
@RespondsWith(Publication)
export class PublicationController {
  constructor(private readonly publication: PublicationService) {}

  @Post()
  @HttpCode(200)
  publish(@IdParam('id') id: Id) {
    return this.publication.publish(id);
  }
}
