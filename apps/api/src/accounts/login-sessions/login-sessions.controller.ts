import {
  Controller,
  Delete,
  Get,
  HttpCode,
  Inject,
  Req,
  Res,
  SerializeOptions,
} from '@nestjs/common';
import { LoginSessionView } from '@presence/contract';
import type { Id } from '@presence/domain';
import type { Request, Response } from 'express';
import { SignedIn } from '../../http/access';
import { IdParam } from '../../http/id.param';
import { MyAccount } from '../../http/my-account';
import { SETTINGS, type Settings } from '../../settings/settings';
import { leave } from './enter';
import { LoginSessionsService } from './login-sessions.service';

@Controller('me/login-sessions')
@SignedIn()
export class LoginSessionsController {
  constructor(
    private readonly loginSessions: LoginSessionsService,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get()
  @SerializeOptions({ schema: LoginSessionView })
  list(@Req() request: Request, @MyAccount() accountId: Id) {
    return this.loginSessions.list(accountId, request.session.loginSessionId);
  }

  /** Out everywhere, here included. */
  @Delete()
  @HttpCode(204)
  async endAll(
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
    @MyAccount() accountId: Id,
  ) {
    await this.loginSessions.endAll(accountId);
    await leave(request, response, this.settings);
  }

  @Delete(':id')
  @HttpCode(204)
  end(@MyAccount() accountId: Id, @IdParam('id') id: Id) {
    return this.loginSessions.end(accountId, id);
  }
}
