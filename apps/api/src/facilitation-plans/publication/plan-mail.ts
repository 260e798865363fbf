import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { SessionView } from '@presence/contract';
import type { Id } from '@presence/domain';
import { Tenant } from '../../database/tenant';
import {
  NotificationsService,
  type Notice,
  type Part,
  type Reader,
} from '../../notifications/notifications.service';
import { sessionViews } from '../../sessions/sessions.service';
import { dashboardLink } from '../../settings/dashboard-link';
import { SETTINGS, type Settings } from '../../settings/settings';
import { toldWithUndoing } from './plan-publications.queries';
import { placesToTell, type PlaceToTell } from './plan-mail.queries';

/** Puts into words what a publication, or its undoing, means to one person, as it stands when the mail leaves. */
@Injectable()
export class PlanMail implements OnModuleInit {
  constructor(
    private readonly tenant: Tenant,
    private readonly notices: NotificationsService,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  onModuleInit(): void {
    this.notices.write('PLAN_PUBLISHED', (reader, notices) => this.published(reader, notices));
    this.notices.write('PLAN_UNDONE', (reader, notices) => this.undone(reader, notices));
  }

  /** Of several publications that leave in one mail, one part tells all. */
  private async published(reader: Reader, notices: readonly Notice[]): Promise<Part[]> {
    const { organiserId, associationName, locale, slug } = reader;
    const places = await this.places(organiserId, notices);
    const told = places.filter(({ undone }) => !undone);
    // Everything was taken back before the mail left.
    if (!told.some(({ changed }) => changed)) return [];
    const sessions = await this.sessions(told);
    const own = sessions.flatMap((session) => {
      const mine = session.facilitators.find(({ id }) => id === organiserId);
      if (!mine) return [];
      const beside = session.facilitators.filter((each) => each !== mine);
      return [
        {
          ...{ session: this.mailed(session, reader), role: mine.role, state: mine.state },
          beside: beside.map(({ displayName }) => displayName),
        },
      ];
    });
    const gone = this.without(organiserId, sessions, told).map((each) => this.mailed(each, reader));
    const page = own.some(({ state }) => state === 'ASKED') ? 'seances-demandees' : 'calendrier';
    const link = dashboardLink(this.settings, locale, `${slug}/${page}`);
    const parameters = { associationName, ...periodOf(told), sessions: own, gone, link };
    return [{ template: 'PLAN_PUBLISHED', parameters }];
  }

  private async undone(reader: Reader, notices: readonly Notice[]): Promise<Part[]> {
    const { organiserId, associationName } = reader;
    const ids = notices.map(({ aboutId }) => aboutId);
    // What was taken back before the mail about it left was never told.
    const untold = await toldWithUndoing(this.tenant, organiserId, ids);
    const told = notices.filter(({ aboutId }) => !untold.includes(aboutId));
    const places = (await this.places(organiserId, told)).filter(
      ({ undone, changed }) => undone && changed,
    );
    if (places.length === 0) return [];
    const gone = this.without(organiserId, await this.sessions(places), places);
    const mailed = gone.map((session) => this.mailed(session, reader));
    const parameters = { associationName, ...periodOf(places), gone: mailed };
    return [{ template: 'PLAN_UNDONE', parameters }];
  }

  private places(organiserId: Id, notices: readonly Notice[]): Promise<PlaceToTell[]> {
    return placesToTell(
      this.tenant,
      organiserId,
      notices.map(({ aboutId }) => aboutId),
    );
  }

  private async sessions(places: readonly PlaceToTell[]): Promise<SessionView[]> {
    const views = await sessionViews(this.tenant, [
      ...new Set(places.map(({ sessionId }) => sessionId)),
    ]);
    const now = new Date().toISOString();
    return views.filter(({ startsAt, cancelledAt }) => cancelledAt === null && startsAt > now);
  }

  /** The sessions whose place the reader had by what is told, and has no longer. */
  private without(
    organiserId: Id,
    sessions: readonly SessionView[],
    places: readonly PlaceToTell[],
  ): SessionView[] {
    const changed = new Set(places.flatMap((place) => (place.changed ? [place.sessionId] : [])));
    return sessions.filter(
      ({ id, facilitatorIds }) => changed.has(id) && !facilitatorIds.includes(organiserId),
    );
  }

  private mailed(session: SessionView, { locale, slug }: Reader) {
    const { id, groupName, date, startTime, endTime, timeZone, venueName } = session;
    return {
      ...{ groupName, date, startTime, endTime, timeZone, venueName },
      link: dashboardLink(this.settings, locale, `${slug}/seances/${id}`),
    };
  }
}

const periodOf = (places: readonly PlaceToTell[]) => ({
  from: places.map(({ from }) => from).sort()[0] ?? '',
  to:
    places
      .map(({ to }) => to)
      .sort()
      .at(-1) ?? '',
});
