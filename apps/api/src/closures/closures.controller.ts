import { Body, Controller, Delete, Get, Post, Query } from '@nestjs/common';
import {
  ClosureDraft,
  ClosurePreview,
  ClosurePreviewQuery,
  ClosureUndone,
  ClosureView,
} from '@presence/contract';
import type { Id } from '@presence/domain';
import { Allow } from '../http/access';
import { RespondsWith } from '../http/responds-with';
import { IdParam } from '../http/id.param';
import { IfMatch } from '../http/if-match';
import { ClosuresService } from './closures.service';

@Controller('associations/:associationId/closures')
@RespondsWith(ClosureView)
export class ClosuresController {
  constructor(private readonly closures: ClosuresService) {}

  @Get()
  @Allow()
  @RespondsWith(ClosureView, { list: true })
  list() {
    return this.closures.list();
  }

  @Get('preview')
  @Allow('ADMINISTRATOR', 'COORDINATOR', 'FACILITATOR')
  @RespondsWith(ClosurePreview)
  preview(@Query({ schema: ClosurePreviewQuery }) query: ClosurePreviewQuery) {
    return this.closures.preview(query);
  }

  /** Facilitators close groups only. */
  @Post()
  @Allow('ADMINISTRATOR', 'COORDINATOR', 'FACILITATOR')
  close(@Body({ schema: ClosureDraft }) draft: ClosureDraft) {
    return this.closures.close(draft);
  }

  /** Facilitators reopen groups only. */
  @Delete(':id')
  @Allow('ADMINISTRATOR', 'COORDINATOR', 'FACILITATOR')
  @RespondsWith(ClosureUndone)
  undo(@IdParam('id') id: Id, @IfMatch() version: number) {
    return this.closures.undo(id, version);
  }
}
