import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Id } from '@presence/domain';
import { hhmm, sql } from '../../database/sql';
import { Tenant } from '../../database/tenant';
import {
  NotificationsService,
  type MailedMoment,
  type Notice,
  type Part,
  type Reader,
  type SwapNews,
} from '../../notifications/notifications.service';
import { dashboardLink } from '../../settings/dashboard-link';
import { SETTINGS, type Settings } from '../../settings/settings';

type Told = { sessionId: Id; given: MailedMoment; wanted: MailedMoment; name: string };

const STATES: Record<SwapNews, string> = {
  SWAP_PROPOSED: 'PROPOSED',
  SWAP_ACCEPTED: 'ACCEPTED',
  SWAP_DECLINED: 'DECLINED',
};

/** Puts into words what became of a swap, as it stands when the mail leaves. */
@Injectable()
export class SwapMail implements OnModuleInit {
  constructor(
    private readonly tenant: Tenant,
    private readonly notices: NotificationsService,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  onModuleInit(): void {
    for (const news of Object.keys(STATES) as SwapNews[])
      this.notices.write(news, (reader, notices) => this.parts(news, reader, notices));
  }

  private async parts(
    news: SwapNews,
    { locale, slug, associationName, organiserId }: Reader,
    notices: readonly Notice[],
  ): Promise<Part[]> {
    const ids = notices.map(({ aboutId }) => aboutId);
    const told = await this.tenant.query(TOLD, [ids, STATES[news], organiserId]);
    return told.map(({ sessionId, ...swap }) => ({
      template: 'SWAP_NEWS',
      parameters: {
        ...{ news, associationName, ...swap },
        link: dashboardLink(this.settings, locale, `${slug}/seances/${sessionId}`),
      },
    }));
  }
}

const MOMENT_OF_SESSION = `(select json_build_object('kind', 'SESSION', 'date', s.date, 'start', ${hhmm('s.start_time')},
    'durationMinutes', (extract(epoch from s.ends_at - s.starts_at) / 60)::int, 'groupName', g.name)
  from session s join "group" g on g.association_id = s.association_id and g.id = s.group_id where s.association_id = w.association_id and s.id = `;

/** `given` is the reader's own place, before. */
const TOLD = sql<Told>`
  select case when w.organiser_id = $3 then w.session_id else w.other_session_id end as "sessionId", p.display_name as name,
    ${MOMENT_OF_SESSION} case when w.organiser_id = $3 then w.session_id else w.other_session_id end) as given,
    ${MOMENT_OF_SESSION} case when w.organiser_id = $3 then w.other_session_id else w.session_id end) as wanted
  from session_swap w
  join organiser o on o.association_id = w.association_id and o.id = case when w.organiser_id = $3 then w.other_id else w.organiser_id end
  join account p on p.id = o.account_id
  where w.id = any ($1) and w.state = $2 and $3 in (w.organiser_id, w.other_id)
  order by w.proposed_at, w.id`;
