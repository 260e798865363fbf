import { Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import { ListingPreview, ListingView } from '@presence/contract';
import type { Id } from '@presence/domain';
import { Allow } from '../http/access';
import { RespondsWith } from '../http/responds-with';
import { IdParam } from '../http/id.param';
import { ListingsService } from './listings.service';

@Controller('associations/:associationId/groups/:groupId/listing')
@RespondsWith(ListingView)
export class ListingsController {
  constructor(private readonly listings: ListingsService) {}

  @Get()
  @Allow()
  read(@IdParam('groupId') groupId: Id) {
    return this.listings.read(groupId);
  }

  @Get('preview')
  @Allow()
  @RespondsWith(ListingPreview)
  preview(@IdParam('groupId') groupId: Id) {
    return this.listings.preview(groupId);
  }

  @Post('publication')
  @HttpCode(200)
  @Allow('ADMINISTRATOR', 'COORDINATOR', 'FACILITATOR')
  publish(@IdParam('groupId') groupId: Id) {
    return this.listings.publish(groupId);
  }

  @Delete('publication')
  @Allow('ADMINISTRATOR', 'COORDINATOR', 'FACILITATOR')
  withdraw(@IdParam('groupId') groupId: Id) {
    return this.listings.withdraw(groupId);
  }
}
