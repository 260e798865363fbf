import { Body, Controller, Delete, Get, HttpCode, Post, SerializeOptions } from '@nestjs/common';
import { Invitation, InvitationDraft } from '@presence/contract';
import type { Id } from '@presence/domain';
import { Allow } from '../../http/access';
import { IdParam } from '../../http/id.param';
import { InvitationsService } from './invitations.service';

@Controller('associations/:associationId/invitations')
@Allow('ADMINISTRATOR')
@SerializeOptions({ schema: Invitation })
export class InvitationsController {
  constructor(private readonly invitations: InvitationsService) {}

  @Get()
  list() {
    return this.invitations.list();
  }

  @Post()
  create(@Body({ schema: InvitationDraft }) draft: InvitationDraft) {
    return this.invitations.create(draft);
  }

  @Delete(':id')
  @HttpCode(204)
  revoke(@IdParam('id') id: Id) {
    return this.invitations.revoke(id);
  }
}
