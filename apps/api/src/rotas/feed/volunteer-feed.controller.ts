import { Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import { VolunteerFeed } from '@presence/contract';
import { Allow } from '../../http/access';
import { RespondsWith } from '../../http/responds-with';
import { VolunteerFeedsService } from './volunteer-feeds.service';

/** One's own calendar address, for whoever sits here: all of them may lead a session. */
@Controller('associations/:associationId/my-feed')
@Allow()
@RespondsWith(VolunteerFeed)
export class VolunteerFeedController {
  constructor(private readonly feeds: VolunteerFeedsService) {}

  @Get()
  read() {
    return this.feeds.read();
  }

  @Post()
  make() {
    return this.feeds.make();
  }

  @Delete()
  @HttpCode(204)
  revoke() {
    return this.feeds.revoke();
  }
}
