import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { Id, Role } from '@presence/domain';
import type { DataSource } from 'typeorm';
import { LOGIN_DATA_SOURCE } from '../database/data-sources';
import { eachAssociation } from '../database/each-association';
import { Tenant } from '../database/tenant';
import { Jobs } from '../notifications/jobs/jobs';
import { type AlertReason, ContactLetters } from './contact-letters';
import { settingsInForce } from '../home-support/settings-in-force';

const EVERYBODY: readonly Role[] = ['COORDINATOR', 'ADMINISTRATOR', 'SAFEGUARDING_LEAD'];

/** Every minute: a visit whose end has passed without a check-out is told to the coordinators, then to more people. */
@Injectable()
export class LateVisits implements OnApplicationBootstrap {
  constructor(
    private readonly tenant: Tenant,
    private readonly jobs: Jobs,
    private readonly letters: ContactLetters,
    @Inject(LOGIN_DATA_SOURCE) private readonly logins: DataSource,
  ) {}

  onApplicationBootstrap(): Promise<void> {
    return this.jobs.work('late-visits', () => this.run());
  }

  async run(): Promise<void> {
    await eachAssociation(this.logins, (id) =>
      this.tenant.runUnattended(id, () => this.association(new Date().toISOString())),
    );
  }

  private async association(now: string): Promise<void> {
    const { lateMinutes } = await settingsInForce(this.tenant);
    // The second step first, so that one run takes one step.
    await this.alert('escalated_at', 'alerted_at', now, lateMinutes, 'VISIT_STILL_LATE', EVERYBODY);
    await this.alert('alerted_at', 'expected_end_at', now, lateMinutes, 'VISIT_LATE');
  }

  private async alert(
    mark: string,
    since: string,
    now: string,
    minutes: number,
    reason: AlertReason,
    roles?: readonly Role[],
  ): Promise<void> {
    const [rows] = await this.tenant.query<{ contactId: Id }[]>(
      `update visit_check set ${mark} = $1 where ${mark} is null and ${since} < $1::timestamptz - $2 * interval '1 minute'
         and checked_out_at is null and settled_at is null returning contact_id as "contactId"`,
      [now, minutes],
    );
    for (const { contactId } of rows ?? [])
      await this.letters.tellCoordinators(reason, contactId, roles);
  }
}
