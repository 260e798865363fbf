import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { SessionView } from '@presence/contract';
import { Tenant } from '../database/tenant';
import {
  NotificationsService,
  type Notice,
  type Part,
  type Reader,
} from '../notifications/notifications.service';
import { dashboardLink } from '../settings/dashboard-link';
import { SETTINGS, type Settings } from '../settings/settings';
import { sessionsAsked } from './leading/sessions-asked';

/** Puts into words which sessions somebody is asked to lead, as far as they are still asked when the mail leaves. */
@Injectable()
export class FacilitationMail implements OnModuleInit {
  constructor(
    private readonly tenant: Tenant,
    private readonly notices: NotificationsService,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  onModuleInit(): void {
    this.notices.write('FACILITATION_ASKED', (reader, notices) => this.part(reader, notices));
  }

  private async part(reader: Reader, notices: readonly Notice[]): Promise<Part[]> {
    const { associationName, organiserId } = reader;
    const sessions = await sessionsAsked(
      this.tenant,
      organiserId,
      notices.map(({ aboutId }) => aboutId),
    );
    if (sessions.length === 0) return [];
    const asks = sessions.map((session) => this.ask(session, reader));
    return [{ template: 'FACILITATION_ASKED', parameters: { associationName, asks } }];
  }

  private ask(session: SessionView, { organiserId, locale, slug }: Reader) {
    const own = session.facilitators.find(({ id }) => id === organiserId);
    const { groupName, date, startTime, endTime, timeZone, venueName } = session;
    return {
      session: {
        ...{ groupName, date, startTime, endTime, timeZone, venueName },
        link: dashboardLink(this.settings, locale, `${slug}/seances/${session.id}`),
      },
      role: own?.role ?? ('CO_FACILITATOR' as const),
      beside: session.facilitators
        .filter(({ id }) => id !== organiserId)
        .map(({ displayName }) => displayName),
    };
  }
}
