import { Body, Controller, Get, Put } from '@nestjs/common';
import { Me, MeDraft } from '@presence/contract';
import type { Id } from '@presence/domain';
import { SignedIn } from '../../http/access';
import { RespondsWith } from '../../http/responds-with';
import { MyAccount } from '../../http/my-account';
import { MeService } from './me.service';

@Controller('me')
@SignedIn()
@RespondsWith(Me)
export class MeController {
  constructor(private readonly me: MeService) {}

  @Get()
  read(@MyAccount() accountId: Id) {
    return this.me.read(accountId);
  }

  @Put()
  change(@MyAccount() accountId: Id, @Body({ schema: MeDraft }) draft: MeDraft) {
    return this.me.change(accountId, draft);
  }
}
