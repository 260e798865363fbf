import { Body, Controller, Delete, Get, HttpCode, Post, Put } from '@nestjs/common';
import { GroupDraft, GroupSummary } from '@presence/contract';
import { Group, type Id } from '@presence/domain';
import { Allow } from '../http/access';
import { RespondsWith } from '../http/responds-with';
import { IdParam } from '../http/id.param';
import { IfMatch } from '../http/if-match';
import { GroupsService } from './groups.service';

@Controller('associations/:associationId/groups')
@RespondsWith(Group)
export class GroupsController {
  constructor(private readonly groups: GroupsService) {}

  @Get()
  @Allow()
  @RespondsWith(GroupSummary, { list: true })
  list() {
    return this.groups.list();
  }

  @Get(':id')
  @Allow()
  read(@IdParam('id') id: Id) {
    return this.groups.read(id);
  }

  @Post()
  @Allow('ADMINISTRATOR', 'COORDINATOR', 'FACILITATOR')
  create(@Body({ schema: GroupDraft }) draft: GroupDraft) {
    return this.groups.create(draft);
  }

  @Put(':id')
  @Allow('ADMINISTRATOR', 'COORDINATOR', 'FACILITATOR')
  change(
    @IdParam('id') id: Id,
    @IfMatch() version: number,
    @Body({ schema: GroupDraft }) draft: GroupDraft,
  ) {
    return this.groups.change(id, version, draft);
  }

  @Delete(':id')
  @HttpCode(204)
  @Allow('ADMINISTRATOR', 'COORDINATOR')
  archive(@IdParam('id') id: Id, @IfMatch() version: number) {
    return this.groups.archive(id, version);
  }
}
