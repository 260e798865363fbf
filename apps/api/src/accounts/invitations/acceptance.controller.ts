import { Body, Controller, Get, Param, Post, Req, SerializeOptions } from '@nestjs/common';
import { AcceptanceDraft, InvitationView, Me } from '@presence/contract';
import type { Request } from 'express';
import { Public } from '../../http/access';
import { enter } from '../login-sessions/enter';
import { MeService } from '../me/me.service';
import { AcceptanceService } from './acceptance.service';

@Controller('invitations/:token')
@Public()
export class AcceptanceController {
  constructor(
    private readonly acceptance: AcceptanceService,
    private readonly me: MeService,
  ) {}

  @Get()
  @SerializeOptions({ schema: InvitationView })
  read(@Req() request: Request, @Param('token') token: string) {
    return this.acceptance.read(token, request.ip);
  }

  /** Whoever accepts is signed in at once. */
  @Post()
  @SerializeOptions({ schema: Me })
  async accept(
    @Req() request: Request,
    @Param('token') token: string,
    @Body({ schema: AcceptanceDraft }) draft: AcceptanceDraft,
  ) {
    const accountId = await this.acceptance.accept(token, draft, request.ip);
    await enter(request, accountId);
    return this.me.read(accountId);
  }
}
