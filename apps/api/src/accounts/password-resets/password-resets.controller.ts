import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  Post,
  Put,
  Req,
  SerializeOptions,
} from '@nestjs/common';
import { PasswordResetDraft, PasswordResetRequest, PasswordResetView } from '@presence/contract';
import type { Request } from 'express';
import { Public } from '../../http/access';
import { PasswordResetsService } from './password-resets.service';

@Controller('password-resets')
@Public()
export class PasswordResetsController {
  constructor(private readonly resets: PasswordResetsService) {}

  /** Accepted, always: whether a mail leaves depends on who owns the address, and only they see it. */
  @Post()
  @HttpCode(202)
  request(
    @Req() request: Request,
    @Body({ schema: PasswordResetRequest }) draft: PasswordResetRequest,
  ) {
    return this.resets.request(draft, request.ip);
  }

  @Get(':token')
  @SerializeOptions({ schema: PasswordResetView })
  read(@Req() request: Request, @Param('token') token: string) {
    return this.resets.read(token, request.ip);
  }

  @Put(':token')
  @HttpCode(204)
  use(
    @Req() request: Request,
    @Param('token') token: string,
    @Body({ schema: PasswordResetDraft }) draft: PasswordResetDraft,
  ) {
    return this.resets.use(token, draft, request.ip);
  }
}
