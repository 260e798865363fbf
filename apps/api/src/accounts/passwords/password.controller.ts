import { Body, Controller, HttpCode, Put, Req } from '@nestjs/common';
import { PasswordDraft } from '@presence/contract';
import type { Id } from '@presence/domain';
import type { Request } from 'express';
import { SignedIn } from '../../http/access';
import { MyAccount } from '../../http/my-account';
import { enter } from '../login-sessions/enter';
import { PasswordService } from './password.service';

@Controller('me/password')
@SignedIn()
export class PasswordController {
  constructor(private readonly password: PasswordService) {}

  /** Every login session of the account ends; this browser gets a new one. */
  @Put()
  @HttpCode(204)
  async change(
    @Req() request: Request,
    @MyAccount() accountId: Id,
    @Body({ schema: PasswordDraft }) draft: PasswordDraft,
  ) {
    await this.password.change(accountId, draft);
    await enter(request, accountId);
  }
}
