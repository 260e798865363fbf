import { Injectable } from '@nestjs/common';
import type { ReminderPreferenceDraft } from '@presence/contract';
import { DomainError, USUAL_REMINDERS, type ReminderPreference } from '@presence/domain';
import { sql } from '../database/sql';
import { Tenant } from '../database/tenant';
import { ReminderPreferenceRow } from './reminder-preference.entity';

/** Of what somebody wants to be reminded; the usual until they choose. */
@Injectable()
export class ReminderPreferences {
  constructor(private readonly tenant: Tenant) {}

  async read(): Promise<ReminderPreference> {
    const { organiserId } = this.tenant.scope;
    const chosen = await this.tenant.repository(ReminderPreferenceRow).findOneBy({ organiserId });
    return chosen ?? USUAL_REMINDERS;
  }

  /** Version 0 is the first choice. */
  async save(version: number, draft: ReminderPreferenceDraft): Promise<ReminderPreference> {
    const { associationId, organiserId } = this.tenant.scope;
    // Two tabs may both make the first choice.
    await this.tenant.query(sql`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [
      `reminders ${organiserId}`,
    ]);
    const rows = this.tenant.repository(ReminderPreferenceRow);
    const known = await rows.findOneBy({ organiserId });
    if ((known?.version ?? 0) !== version)
      throw new DomainError('VERSION_CONFLICT', { current: known ?? USUAL_REMINDERS });
    const row = known ?? rows.create({ associationId, organiserId });
    return rows.save(Object.assign(row, draft));
  }
}
