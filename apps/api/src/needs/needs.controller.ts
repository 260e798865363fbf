import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { NeedDraft, NeedPreview, NeedView } from '@presence/contract';
import type { Id } from '@presence/domain';
import { Allow } from '../http/access';
import { RespondsWith } from '../http/responds-with';
import { IdParam } from '../http/id.param';
import { IfMatch } from '../http/if-match';
import { NeedsService } from './needs.service';

@Controller('associations/:associationId')
@RespondsWith(NeedView)
export class NeedsController {
  constructor(private readonly needs: NeedsService) {}

  @Post('people/:id/needs')
  @Allow('COORDINATOR')
  create(@IdParam('id') personId: Id, @Body({ schema: NeedDraft }) draft: NeedDraft) {
    return this.needs.create(personId, draft);
  }

  @Put('needs/:id')
  @Allow('COORDINATOR')
  change(
    @IdParam('id') id: Id,
    @IfMatch() version: number,
    @Body({ schema: NeedDraft }) draft: NeedDraft,
  ) {
    return this.needs.change(id, version, draft);
  }

  @Post('needs/:id/preview')
  @HttpCode(200)
  @Allow('COORDINATOR')
  @RespondsWith(NeedPreview)
  preview(@IdParam('id') id: Id, @Body({ schema: NeedDraft }) draft: NeedDraft) {
    return this.needs.preview(id, draft);
  }

  @Put('needs/:id/ending')
  @Allow('COORDINATOR')
  end(@IdParam('id') id: Id, @IfMatch() version: number) {
    return this.needs.end(id, version);
  }
}
