import { Body, Controller, Get, Put, SerializeOptions } from '@nestjs/common';
import { AssociationDraft } from '@presence/contract';
import { Association } from '@presence/domain';
import { Allow } from '../http/access';
import { IfMatch } from '../http/if-match';
import { AssociationsService } from './associations.service';

@Controller('associations/:associationId')
@SerializeOptions({ schema: Association })
export class AssociationController {
  constructor(private readonly association: AssociationsService) {}

  @Get()
  @Allow()
  read() {
    return this.association.read();
  }

  @Put()
  @Allow('ADMINISTRATOR')
  change(@IfMatch() version: number, @Body({ schema: AssociationDraft }) draft: AssociationDraft) {
    return this.association.change(version, draft);
  }
}
