import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Events } from '../events/events';
import { HolidayChangesService } from './holiday-changes.service';
import { NeedsService } from './needs.service';

/** Published rotas follow the settings of home support at once. */
@Injectable()
export class SettingsListener implements OnModuleInit {
  constructor(
    private readonly events: Events,
    private readonly needs: NeedsService,
    private readonly holidays: HolidayChangesService,
  ) {}

  onModuleInit(): void {
    this.events.on('home-support.changed', async ({ before, after }) => {
      if (
        before.heatwaveFrom !== after.heatwaveFrom ||
        before.heatwaveUntil !== after.heatwaveUntil
      )
        await this.needs.applyHeatwave();
      await this.holidays.apply(before, after);
    });
  }
}
