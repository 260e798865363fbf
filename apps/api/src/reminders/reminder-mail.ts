import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { NUMBERS_LINK_HOURS } from '@presence/domain';
import { Tenant } from '../database/tenant';
import {
  NotificationsService,
  type Notice,
  type Part,
  type Reader,
} from '../notifications/notifications.service';
import { dashboardLink } from '../settings/dashboard-link';
import { SETTINGS, type Settings } from '../settings/settings';
import { newAssociationToken } from '../tokens/association-token';
import { hashOfToken } from '../tokens/opaque-token';
import { keepLink, stillDue } from './reminders.queries';

/** Puts reminders of sessions into words as things stand when the mail leaves; of links only hashes are kept. */
@Injectable()
export class ReminderMail implements OnModuleInit {
  constructor(
    private readonly tenant: Tenant,
    private readonly notices: NotificationsService,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  onModuleInit(): void {
    this.notices.write('SESSION_TOMORROW', (reader, notices) => this.tomorrow(reader, notices));
    this.notices.write('ATTENDANCE_ASKED', (reader, notices) => this.asked(reader, notices));
  }

  private async tomorrow(reader: Reader, notices: readonly Notice[]): Promise<Part[]> {
    const { organiserId, associationName } = reader;
    const due = await stillDue(this.tenant, { organiserId, kind: 'EVE' }, aboutIds(notices));
    if (due.length === 0) return [];
    const sessions = due.map(({ sessionId, ...session }) => {
      const link = this.link(reader, `${reader.slug}/seances/${sessionId}`);
      return { ...session, link, cannotCome: `${link}?empechement=1` };
    });
    const parameters = { associationName, sessions, settings: this.settingsOf(reader) };
    return [{ template: 'SESSION_TOMORROW', parameters }];
  }

  private async asked(reader: Reader, notices: readonly Notice[]): Promise<Part[]> {
    const { organiserId, associationName } = reader;
    const due = await stillDue(this.tenant, { organiserId, kind: 'NUMBERS' }, aboutIds(notices));
    if (due.length === 0) return [];
    const sessions = [];
    for (const { sessionId, ...session } of due) {
      const token = newAssociationToken(this.tenant.scope.associationId);
      const reminder = { sessionId, organiserId, date: session.date };
      await keepLink(this.tenant, reminder, hashOfToken(token), NUMBERS_LINK_HOURS);
      sessions.push({ ...session, link: this.link(reader, `saisie-presences/${token}`) });
    }
    const parameters = { associationName, sessions, settings: this.settingsOf(reader) };
    return [{ template: 'ATTENDANCE_ASKED', parameters }];
  }

  private settingsOf(reader: Reader): string {
    return this.link(reader, `${reader.slug}/reglages`);
  }

  private link({ locale }: Reader, path: string): string {
    return dashboardLink(this.settings, locale, path);
  }
}

const aboutIds = (notices: readonly Notice[]) => notices.map(({ aboutId }) => aboutId);
