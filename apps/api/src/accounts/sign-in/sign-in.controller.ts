import {
  Body,
  Controller,
  Delete,
  HttpCode,
  Inject,
  Post,
  Req,
  Res,
  UseGuards,
} from '@nestjs/common';
import { Me, SignInDraft } from '@presence/contract';
import { DomainError } from '@presence/domain';
import type { Request, Response } from 'express';
import { Public } from '../../http/access';
import { RespondsWith } from '../../http/responds-with';
import { accountOf } from '../../http/signed-in';
import { SETTINGS, type Settings } from '../../settings/settings';
import { leave } from '../login-sessions/enter';
import { MeService } from '../me/me.service';
import { SignInGuard } from './sign-in.guard';

@Controller('login-session')
export class SignInController {
  constructor(
    private readonly me: MeService,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Post()
  @HttpCode(200)
  @Public()
  @UseGuards(SignInGuard)
  @RespondsWith(Me)
  signIn(@Req() request: Request, @Body({ schema: SignInDraft }) _draft: SignInDraft) {
    const account = accountOf(request);
    if (!account) throw new DomainError('SIGN_IN_FAILED');
    return this.me.read(account.accountId);
  }

  @Delete()
  @HttpCode(204)
  @Public()
  async signOut(@Req() request: Request, @Res({ passthrough: true }) response: Response) {
    await leave(request, response, this.settings);
  }
}
