import { Body, Controller, Get, Put } from '@nestjs/common';
import { ReminderPreferenceDraft } from '@presence/contract';
import { ReminderPreference } from '@presence/domain';
import { Allow } from '../http/access';
import { IfMatch } from '../http/if-match';
import { RespondsWith } from '../http/responds-with';
import { ReminderPreferences } from './reminder-preferences.service';

/** Each organiser's own, in this association. */
@Controller('associations/:associationId/my-reminders')
@RespondsWith(ReminderPreference)
export class ReminderPreferencesController {
  constructor(private readonly preferences: ReminderPreferences) {}

  @Get()
  @Allow()
  read() {
    return this.preferences.read();
  }

  @Put()
  @Allow()
  save(
    @IfMatch() version: number,
    @Body({ schema: ReminderPreferenceDraft }) draft: ReminderPreferenceDraft,
  ) {
    return this.preferences.save(version, draft);
  }
}
