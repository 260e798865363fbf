import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Post,
  Put,
  SerializeOptions,
} from '@nestjs/common';
import { BranchDraft } from '@presence/contract';
import { Branch, type Id } from '@presence/domain';
import { Allow } from '../http/access';
import { IdParam } from '../http/id.param';
import { IfMatch } from '../http/if-match';
import { BranchesService } from './branches.service';

@Controller('associations/:associationId/branches')
@SerializeOptions({ schema: Branch })
export class BranchesController {
  constructor(private readonly branches: BranchesService) {}

  @Get()
  @Allow()
  list() {
    return this.branches.list();
  }

  @Post()
  @Allow('ADMINISTRATOR')
  create(@Body({ schema: BranchDraft }) draft: BranchDraft) {
    return this.branches.create(draft);
  }

  @Put(':id')
  @Allow('ADMINISTRATOR')
  change(
    @IdParam('id') id: Id,
    @IfMatch() version: number,
    @Body({ schema: BranchDraft }) draft: BranchDraft,
  ) {
    return this.branches.change(id, version, draft);
  }

  @Delete(':id')
  @HttpCode(204)
  @Allow('ADMINISTRATOR')
  remove(@IdParam('id') id: Id, @IfMatch() version: number) {
    return this.branches.remove(id, version);
  }
}
