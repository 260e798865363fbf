import { Controller, Get, Param, UseInterceptors } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import { FeedInterceptor } from '../../http/feed.interceptor';
import { Public } from '../../http/access';
import { VolunteerFeedsService } from './volunteer-feeds.service';

/** The calendar behind a secret address: whoever has it reads it, until it is revoked. */
@Controller('feeds/volunteers')
@UseInterceptors(FeedInterceptor)
@ApiProduces('text/calendar')
export class VolunteerCalendarController {
  constructor(private readonly feeds: VolunteerFeedsService) {}

  @Get(':token.ics')
  @Public()
  read(@Param('token') token: string) {
    return this.feeds.calendar(token);
  }
}
