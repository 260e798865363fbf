import { Body, Controller, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import { AttendanceLinkDraft, AttendanceLinkView } from '@presence/contract';
import type { Request } from 'express';
import { Public } from '../http/access';
import { RespondsWith } from '../http/responds-with';
import { AttendanceLinks } from './attendance-links.service';

/** The link of a mail. Programs that look at links before people do only read: what is entered is a POST. */
@Controller('attendance-links/:token')
@Public()
@RespondsWith(AttendanceLinkView)
export class AttendanceLinksController {
  constructor(private readonly links: AttendanceLinks) {}

  @Get()
  read(@Req() request: Request, @Param('token') token: string) {
    return this.links.read(token, request.ip);
  }

  @Post()
  @HttpCode(200)
  enter(
    @Req() request: Request,
    @Param('token') token: string,
    @Body({ schema: AttendanceLinkDraft }) draft: AttendanceLinkDraft,
  ) {
    return this.links.enter(token, draft, request.ip);
  }
}
