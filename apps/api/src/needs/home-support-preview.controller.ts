import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { HomeSupportPreview, HomeSupportSettingsDraft } from '@presence/contract';
import { Allow } from '../http/access';
import { RespondsWith } from '../http/responds-with';
import { HolidayChangesService } from './holiday-changes.service';

@Controller('associations/:associationId/home-support-settings/preview')
@RespondsWith(HomeSupportPreview)
export class HomeSupportPreviewController {
  constructor(private readonly holidays: HolidayChangesService) {}

  @Post()
  @HttpCode(200)
  @Allow('ADMINISTRATOR', 'COORDINATOR')
  preview(@Body({ schema: HomeSupportSettingsDraft }) draft: HomeSupportSettingsDraft) {
    return this.holidays.preview(draft);
  }
}
