import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Id } from '@presence/domain';
import { hhmm, sql } from '../database/sql';
import { Tenant } from '../database/tenant';
import {
  NotificationsService,
  type MailedMoment,
  type Notice,
  type Part,
  type PlaceNews,
  type Reader,
} from '../notifications/notifications.service';
import { dashboardLink } from '../settings/dashboard-link';
import { SETTINGS, type Settings } from '../settings/settings';

type Told = MailedMoment & {
  id: Id;
  sessionId: Id;
  coveredBy: Id | null;
  coveredByName: string | null;
  replacedName: string;
  /** Whether it still stands so that whoever covers it has a place on it. */
  covers: boolean;
  open: boolean;
  held: boolean;
};

const KINDS: readonly PlaceNews[] = [
  'PLACE_GIVEN',
  'PLACE_COVERED',
  'PLACE_MOVED',
  'COVER_OFF',
  'COVER_CANCELLED',
];

/** Puts into words what became of a place on a session, as it stands when the mail leaves. */
@Injectable()
export class PlaceMail implements OnModuleInit {
  constructor(
    private readonly tenant: Tenant,
    private readonly notices: NotificationsService,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  onModuleInit(): void {
    for (const kind of KINDS)
      this.notices.write(kind, (reader, notices) => this.parts(kind, reader, notices));
  }

  private async parts(
    news: PlaceNews,
    { locale, slug, associationName, organiserId }: Reader,
    notices: readonly Notice[],
  ): Promise<Part[]> {
    const told = await this.tenant.query(TOLD, [notices.map(({ aboutId }) => aboutId)]);
    return told
      .filter((one) => holds(news, one, organiserId))
      .map(({ sessionId, coveredByName, replacedName, ...moment }) => ({
        template: 'PLACE_NEWS',
        parameters: {
          ...{ news, associationName, moment },
          name: news === 'PLACE_COVERED' ? (coveredByName ?? '') : replacedName,
          link: dashboardLink(this.settings, locale, `${slug}/seances/${sessionId}`),
        },
      }));
  }
}

/** What was undone before the mail left is not told. */
function holds(news: PlaceNews, { coveredBy, covers, open, held }: Told, readerId: Id): boolean {
  if (news === 'COVER_OFF') return !open;
  if (news === 'COVER_CANCELLED') return !open && !held;
  if (news === 'PLACE_COVERED') return coveredBy !== null && coveredBy !== readerId;
  return coveredBy === readerId && covers;
}

const TOLD = sql<Told>`
  select q.id, s.id as "sessionId", 'SESSION' as kind, s.date, ${hhmm('s.start_time')} as start,
    (extract(epoch from s.ends_at - s.starts_at) / 60)::int as "durationMinutes", g.name as "groupName",
    q.covered_by as "coveredBy", t.display_name as "coveredByName", p.display_name as "replacedName", q.closed_at is null as open, s.held,
    s.held and exists (select 1 from session_facilitation f where f.association_id = q.association_id and f.session_id = s.id
      and f.organiser_id = q.covered_by) as covers
  from cover_request q
  join session s on s.association_id = q.association_id and s.id = q.session_id
  join "group" g on g.association_id = s.association_id and g.id = s.group_id
  join organiser o on o.association_id = q.association_id and o.id = q.organiser_id
  join account p on p.id = o.account_id
  left join organiser b on b.association_id = q.association_id and b.id = q.covered_by
  left join account t on t.id = b.account_id
  where q.id = any ($1) and s.starts_at > now()
  order by s.starts_at, q.id`;
