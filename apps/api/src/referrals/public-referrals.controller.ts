import { Body, Controller, Get, HttpCode, Ip, Param, Post } from '@nestjs/common';
import { PublicReferralDraft, ReferralForm } from '@presence/contract';
import { Public } from '../http/access';
import { RespondsWith } from '../http/responds-with';
import { PublicReferralsService } from './public-referrals.service';

@Controller('directory/associations/:slug/referrals')
export class PublicReferralsController {
  constructor(private readonly referrals: PublicReferralsService) {}

  @Get()
  @Public()
  @RespondsWith(ReferralForm)
  form(@Param('slug') slug: string) {
    return this.referrals.form(slug);
  }

  @Post()
  @HttpCode(202)
  @Public()
  send(
    @Param('slug') slug: string,
    @Body({ schema: PublicReferralDraft }) draft: PublicReferralDraft,
    @Ip() ip: string,
  ) {
    return this.referrals.send(slug, draft, ip);
  }
}
