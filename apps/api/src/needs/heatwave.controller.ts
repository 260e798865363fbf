import { Body, Controller, Delete, Get, HttpCode, Put, Query } from '@nestjs/common';
import { HeatwaveDraft, HeatwavePreview, HeatwavePreviewQuery } from '@presence/contract';
import { HomeSupportSettings } from '@presence/domain';
import { HomeSupportService } from '../home-support/home-support.service';
import { Allow } from '../http/access';
import { RespondsWith } from '../http/responds-with';
import { IfMatch } from '../http/if-match';
import { HeatwavePreviewService } from './heatwave-preview.service';

/** On, everyone of the heatwave round is called each day; the published rota follows at once. */
@Controller('associations/:associationId/home-support-settings/heatwave')
@RespondsWith(HomeSupportSettings)
export class HeatwaveController {
  constructor(
    private readonly homeSupport: HomeSupportService,
    private readonly previews: HeatwavePreviewService,
  ) {}

  @Get('preview')
  @Allow('COORDINATOR', 'ADMINISTRATOR')
  @RespondsWith(HeatwavePreview)
  preview(@Query({ schema: HeatwavePreviewQuery }) query: HeatwavePreviewQuery) {
    return this.previews.read(query);
  }

  @Put()
  @Allow('COORDINATOR', 'ADMINISTRATOR')
  switchOn(
    @IfMatch() version: number,
    @Body({ schema: HeatwaveDraft }) { from, until }: HeatwaveDraft,
  ) {
    return this.homeSupport.change(version, { heatwaveFrom: from, heatwaveUntil: until });
  }

  @Delete()
  @HttpCode(200)
  @Allow('COORDINATOR', 'ADMINISTRATOR')
  switchOff(@IfMatch() version: number) {
    return this.homeSupport.change(version, { heatwaveFrom: null, heatwaveUntil: null });
  }
}
