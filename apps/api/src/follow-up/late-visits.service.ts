import { Injectable } from '@nestjs/common';
import type { Id, Role } from '@presence/domain';
import { sql } from '../database/sql';
import { AssociationJob, AssociationJobs } from '../jobs/association-job';
import { type AlertReason, ContactLetters } from './contact-letters';
import { settingsInForce } from '../home-support/home-support.service';

const EVERYBODY: readonly Role[] = ['COORDINATOR', 'ADMINISTRATOR', 'SAFEGUARDING_LEAD'];

/** Every minute: a visit whose end has passed without a check-out is told to the coordinators, then to more people. */
@Injectable()
export class LateVisits extends AssociationJob {
  protected readonly queue = 'late-visits';

  constructor(
    associations: AssociationJobs,
    private readonly letters: ContactLetters,
  ) {
    super(associations);
  }

  protected async association(now: string): Promise<void> {
    const { lateMinutes } = await settingsInForce(this.tenant);
    // The second step first, so that one run takes one step.
    await this.alert('escalated_at', 'alerted_at', now, lateMinutes, 'VISIT_STILL_LATE', EVERYBODY);
    await this.alert('alerted_at', 'expected_end_at', now, lateMinutes, 'VISIT_LATE');
  }

  private async alert(
    mark: 'escalated_at' | 'alerted_at',
    since: 'alerted_at' | 'expected_end_at',
    now: string,
    minutes: number,
    reason: AlertReason,
    roles?: readonly Role[],
  ): Promise<void> {
    const [rows] = await this.tenant.query(
      sql<
        { contactId: Id }[]
      >`update visit_check set ${mark} = $1 where ${mark} is null and ${since} < $1::timestamptz - $2 * interval '1 minute'
         and checked_out_at is null and settled_at is null returning contact_id as "contactId"`,
      [now, minutes],
    );
    for (const { contactId } of rows ?? [])
      await this.letters.tellCoordinators(reason, contactId, roles);
  }
}
