import { Controller, Get, HttpCode, Param, Post, Req, SerializeOptions } from '@nestjs/common';
import { CoverAnswerView } from '@presence/contract';
import type { Request } from 'express';
import { Public } from '../../http/access';
import { CoverAnswers } from './cover-answers.service';

/** The links of a mail. Programs that look at links before people do only read: an answer is a POST. */
@Controller('cover-answers/:token')
@Public()
@SerializeOptions({ schema: CoverAnswerView })
export class CoverAnswersController {
  constructor(private readonly answers: CoverAnswers) {}

  @Get()
  read(@Req() request: Request, @Param('token') token: string) {
    return this.answers.read(token, request.ip);
  }

  @Post()
  @HttpCode(200)
  give(@Req() request: Request, @Param('token') token: string) {
    return this.answers.give(token, request.ip);
  }
}
