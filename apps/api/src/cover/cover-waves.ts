import { Injectable } from '@nestjs/common';
import { nextWave, subjectOf, type CoverCandidate, type Id } from '@presence/domain';
import { iso, sql } from '../database/sql';
import { Tenant } from '../database/tenant';
import { settingsInForce } from '../home-support/home-support.service';
import { NotificationsService } from '../notifications/notifications.service';
import { CoverSubjects, type Able, type DueRequest } from './cover-subjects';
import { MOMENT } from './moment';
import { noteWave } from './store/cover-requests';

/** Most requests that are widened in one transaction. */
const MOST = 200;

/** Asks people to take something over, a few at a time, and notes who was asked when. */
@Injectable()
export class CoverWaves {
  constructor(
    private readonly tenant: Tenant,
    private readonly subjects: CoverSubjects,
    private readonly notices: NotificationsService,
  ) {}

  /** Asks the next wave of these open requests. */
  async ask(requestIds: readonly Id[]): Promise<void> {
    await this.widen(await this.open('q.id = any ($1)', [requestIds]));
  }

  /** The same for every request whose next wave is due; one that another process is at is left to it. Nothing by night. */
  async askDue(): Promise<void> {
    const leavesAt = await this.notices.leavesAt();
    if (Date.parse(leavesAt) > Date.now()) return;
    await this.widen(await this.open('q.next_wave_at <= now()', []));
  }

  private open(
    which: 'q.id = any ($1)' | 'q.next_wave_at <= now()',
    values: unknown[],
  ): Promise<DueRequest[]> {
    return this.tenant.query(
      sql<DueRequest>`select q.id, q.contact_id as "contactId", q.session_id as "sessionId", q.organiser_id as "organiserId", q.wave, q.asked_ids as "askedIds",
         ${iso('m.starts_at')} as "startsAt"
       from cover_request q ${MOMENT}
       where q.closed_at is null and m.stands and m.starts_at > now() and ${which}
       order by m.starts_at, q.id limit ${MOST} for update of q skip locked`,
      values,
    );
  }

  /** The nearest first: whoever is asked for one counts as asked for the next. */
  private async widen(due: readonly DueRequest[]): Promise<void> {
    if (due.length === 0) return;
    const settings = await settingsInForce(this.tenant);
    const leavesAt = await this.notices.leavesAt();
    const able = await this.able(due);
    const lately = await this.lately([...able.values()].flat().map(({ id }) => id));
    for (const request of due) {
      const candidates = (able.get(request.id) ?? []).map((one): CoverCandidate => ({
        ...one,
        askedLately: lately.get(one.id)?.count ?? 0,
        lastAskedAt: lately.get(one.id)?.last ?? null,
      }));
      const { ask, nextAt } = nextWave({ ...request, leavesAt }, candidates, settings);
      await noteWave(this.tenant, request.id, ask, nextAt);
      await this.notices.tell('COVER_ASKED', ask, { id: request.id });
      for (const id of ask)
        lately.set(id, { count: (lately.get(id)?.count ?? 0) + 1, last: leavesAt });
    }
  }

  private async able(due: readonly DueRequest[]): Promise<Map<Id, readonly Able[]>> {
    const able = new Map<Id, readonly Able[]>();
    for (const [, same] of Map.groupBy(due, subjectOf)) {
      const [first] = same as [DueRequest];
      for (const [id, all] of await this.subjects.of(first).able(same)) able.set(id, all);
    }
    return able;
  }

  private async lately(organiserIds: readonly Id[]) {
    const rows = await this.tenant.query(
      sql<{
        id: Id;
        count: number;
        last: string;
      }>`select organiser_id as id, count(*) filter (where asked_at > now() - interval '7 days')::int as count, ${iso('max(asked_at)')} as last
       from cover_ask where organiser_id = any ($1) group by organiser_id`,
      [organiserIds],
    );
    return new Map(rows.map(({ id, count, last }) => [id, { count, last }]));
  }
}
