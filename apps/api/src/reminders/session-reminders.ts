import { Injectable } from '@nestjs/common';
import { remindersDue, USUAL_REMINDERS, type SessionReminder } from '@presence/domain';
import { AssociationJob, AssociationJobs } from '../jobs/association-job';
import { NotificationsService, type NoticeKind } from '../notifications/notifications.service';
import { candidates, forgetOld, noteTold } from './reminders.queries';

const NOTICES = {
  EVE: 'SESSION_TOMORROW',
  NUMBERS: 'ATTENDANCE_ASKED',
} as const satisfies Record<SessionReminder, NoticeKind>;

/**
 * Every few minutes: who leads a session is told the day before, and asked for its numbers in the evening. What is told is
 * noted in the transaction that tells it, under a key: run twice, or by two workers at once, it tells once.
 */
@Injectable()
export class SessionReminders extends AssociationJob {
  protected readonly queue = 'session-reminders';

  constructor(
    associations: AssociationJobs,
    private readonly notices: NotificationsService,
  ) {
    super(associations);
  }

  protected async association(now: string): Promise<void> {
    await forgetOld(this.tenant);
    const due = (await candidates(this.tenant, now)).flatMap((candidate) => {
      const { sessionId, organiserId, date, told, wishes } = candidate;
      return remindersDue(candidate, wishes ?? USUAL_REMINDERS, now)
        .filter((kind) => !told.includes(kind))
        .map((kind) => ({ sessionId, organiserId, kind, date }));
    });
    if (due.length === 0) return;
    for (const { sessionId, organiserId, kind } of await noteTold(this.tenant, due))
      await this.notices.tell(NOTICES[kind], [organiserId], { id: sessionId });
  }
}
