import { Body, Controller, Delete, Get, Post, Query } from '@nestjs/common';
import {
  PlanPublicationDraft,
  PlanPublicationPreview,
  PlanPublicationQuery,
  PlanPublicationUndone,
  PlanPublicationView,
} from '@presence/contract';
import type { Id } from '@presence/domain';
import { Allow } from '../../http/access';
import { IdParam } from '../../http/id.param';
import { IfMatch } from '../../http/if-match';
import { RespondsWith } from '../../http/responds-with';
import { PlanPublicationsService } from './plan-publications.service';
import { PlanUndoingService } from './plan-undoing.service';

@Controller('associations/:associationId/facilitation-plan')
@Allow('ADMINISTRATOR', 'COORDINATOR')
export class PlanPublicationsController {
  constructor(
    private readonly publications: PlanPublicationsService,
    private readonly undoing: PlanUndoingService,
  ) {}

  @Get('publication-preview')
  @RespondsWith(PlanPublicationPreview)
  preview(@Query({ schema: PlanPublicationQuery }) scope: PlanPublicationQuery) {
    return this.publications.preview(scope);
  }

  @Post('publications')
  @RespondsWith(PlanPublicationView)
  publish(@Body({ schema: PlanPublicationDraft }) draft: PlanPublicationDraft) {
    return this.publications.publish(draft);
  }

  @Delete('publications/:id')
  @RespondsWith(PlanPublicationUndone)
  undo(@IdParam('id') id: Id, @IfMatch() version: number) {
    return this.undoing.undo(id, version);
  }
}
