import { Body, Controller, Get, Put } from '@nestjs/common';
import { HomeSupportSettingsDraft } from '@presence/contract';
import { HomeSupportSettings } from '@presence/domain';
import { Allow } from '../http/access';
import { RespondsWith } from '../http/responds-with';
import { IfMatch } from '../http/if-match';
import { HomeSupportService } from './home-support.service';

@Controller('associations/:associationId/home-support-settings')
@RespondsWith(HomeSupportSettings)
export class HomeSupportController {
  constructor(private readonly homeSupport: HomeSupportService) {}

  @Get()
  @Allow()
  read() {
    return this.homeSupport.read();
  }

  @Put()
  @Allow('ADMINISTRATOR', 'COORDINATOR')
  change(
    @IfMatch() version: number,
    @Body({ schema: HomeSupportSettingsDraft }) draft: HomeSupportSettingsDraft,
  ) {
    return this.homeSupport.change(version, draft);
  }
}
