import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  Ip,
  Param,
  Post,
  Query,
  UseInterceptors,
} from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import {
  PublicSeatDraft,
  PublicSessionSeats,
  SeatCalendarQuery,
  SeatView,
} from '@presence/contract';
import { Public } from '../http/access';
import { FeedInterceptor } from '../http/feed.interceptor';
import { RespondsWith } from '../http/responds-with';
import { PublicSeatsService } from './public-seats.service';

/** What stands here is true now, and a seat is its holder's alone: nobody keeps it. */
const NOT_KEPT = ['Cache-Control', 'no-store'] as const;

@Controller('directory')
export class PublicSeatsController {
  constructor(private readonly seats: PublicSeatsService) {}

  @Get('listings/:slug/seats')
  @Public()
  @Header(...NOT_KEPT)
  @RespondsWith(PublicSessionSeats, { list: true })
  list(@Param('slug') slug: string) {
    return this.seats.list(slug);
  }

  @Post('listings/:slug/seats')
  @Public()
  @Header(...NOT_KEPT)
  @RespondsWith(SeatView)
  take(
    @Param('slug') slug: string,
    @Body({ schema: PublicSeatDraft }) draft: PublicSeatDraft,
    @Ip() ip: string,
  ) {
    return this.seats.take(slug, draft, ip);
  }

  @Get('associations/:slug/seats/:code')
  @Public()
  @Header(...NOT_KEPT)
  @RespondsWith(SeatView)
  read(@Param('slug') slug: string, @Param('code') code: string, @Ip() ip: string) {
    return this.seats.read(slug, code, ip);
  }

  @Get('associations/:slug/seats/:code/calendar')
  @Public()
  @UseInterceptors(FeedInterceptor)
  @ApiProduces('text/calendar')
  calendar(
    @Param('slug') slug: string,
    @Param('code') code: string,
    @Query({ schema: SeatCalendarQuery }) { language }: SeatCalendarQuery,
    @Ip() ip: string,
  ) {
    return this.seats.calendar(slug, code, language, ip);
  }

  @Post('associations/:slug/seats/:code/release')
  @HttpCode(200)
  @Public()
  @Header(...NOT_KEPT)
  @RespondsWith(SeatView)
  release(@Param('slug') slug: string, @Param('code') code: string, @Ip() ip: string) {
    return this.seats.release(slug, code, ip);
  }
}
