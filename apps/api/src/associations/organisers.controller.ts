import { Body, Controller, Delete, Get, HttpCode, Put, SerializeOptions } from '@nestjs/common';
import { OrganiserDraft, OrganiserName } from '@presence/contract';
import { Organiser, type Id } from '@presence/domain';
import * as z from 'zod';
import { Allow } from '../http/access';
import { IdParam } from '../http/id.param';
import { IfMatch } from '../http/if-match';
import { OrganisersService } from './organisers.service';

@Controller('associations/:associationId/organisers')
@SerializeOptions({ schema: Organiser })
export class OrganisersController {
  constructor(private readonly organisers: OrganisersService) {}

  /** Administrators read the whole of each seat; everybody else names and roles, to choose who facilitates. */
  @Get()
  @Allow()
  @SerializeOptions({ schema: z.union([Organiser, OrganiserName]) })
  list() {
    return this.organisers.list();
  }

  @Put(':id')
  @Allow('ADMINISTRATOR')
  change(
    @IdParam('id') id: Id,
    @IfMatch() version: number,
    @Body({ schema: OrganiserDraft }) draft: OrganiserDraft,
  ) {
    return this.organisers.change(id, version, draft);
  }

  @Delete(':id')
  @HttpCode(204)
  @Allow('ADMINISTRATOR')
  leave(@IdParam('id') id: Id, @IfMatch() version: number) {
    return this.organisers.leave(id, version);
  }
}
