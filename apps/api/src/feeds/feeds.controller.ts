import { Controller, Get, Param, Query, UseInterceptors } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import { FeedQuery } from '@presence/contract';
import { Public } from '../http/access';
import { FeedInterceptor } from '../http/feed.interceptor';
import { FeedsService } from './feeds.service';

/** Calendars to subscribe to; open to everybody, answered with 304 while nothing changed. */
@Controller('feeds')
@UseInterceptors(FeedInterceptor)
@ApiProduces('text/calendar')
export class FeedsController {
  constructor(private readonly feeds: FeedsService) {}

  @Get('listings/:slug.ics')
  @Public()
  listing(@Param('slug') slug: string, @Query({ schema: FeedQuery }) { language }: FeedQuery) {
    return this.feeds.listing(slug, language);
  }

  @Get('associations/:slug.ics')
  @Public()
  association(@Param('slug') slug: string, @Query({ schema: FeedQuery }) { language }: FeedQuery) {
    return this.feeds.association(slug, language);
  }

  @Get('search.ics')
  @Public()
  search(@Query({ schema: FeedQuery }) { language, ...query }: FeedQuery) {
    return this.feeds.search(query, language);
  }
}
