import { Injectable } from '@nestjs/common';
import { nextWave, type CoverCandidate, type CoverState, type Id } from '@presence/domain';
import { noteWave } from '../../contacts/contacts.service';
import { iso, sql } from '../../database/sql';
import { Tenant } from '../../database/tenant';
import { settingsInForce } from '../../home-support/home-support.service';
import { NotificationsService } from '../../notifications/notifications.service';
import { VolunteerLetters } from '../publication/volunteer-letters';
import { CoverCandidates } from './cover-candidates';

type Due = Omit<CoverState, 'leavesAt'> & {
  id: Id;
  contactId: Id;
  personId: Id;
  rotaId: Id;
  volunteerId: Id;
};

/** Most requests that are widened in one transaction. */
const MOST = 200;

/** Asks volunteers to take contacts over, a few at a time, and notes who was asked when. */
@Injectable()
export class CoverWaves {
  constructor(
    private readonly tenant: Tenant,
    private readonly candidates: CoverCandidates,
    private readonly notices: NotificationsService,
    private readonly letters: VolunteerLetters,
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
  ): Promise<Due[]> {
    return this.tenant.query(
      sql<Due>`select q.id, q.contact_id as "contactId", q.volunteer_id as "volunteerId", q.wave, q.asked_ids as "askedIds",
         c.rota_id as "rotaId", c.person_id as "personId", ${iso('c.starts_at')} as "startsAt"
       from cover_request q join contact c on c.association_id = q.association_id and c.id = q.contact_id
       where q.closed_at is null and c.state = 'PUBLISHED' and c.starts_at > now() and ${which}
       order by c.starts_at, q.id limit ${MOST} for update of q skip locked`,
      values,
    );
  }

  /** The nearest contact first: whoever is asked for one counts as asked for the next. */
  private async widen(due: readonly Due[]): Promise<void> {
    if (due.length === 0) return;
    const settings = await settingsInForce(this.tenant);
    const leavesAt = await this.notices.leavesAt();
    const able = await this.able(due);
    const lately = await this.lately([...able.values()].flat());
    for (const request of due) {
      const known = await this.knownTo(request.personId);
      const candidates = (able.get(request.id) ?? []).map((volunteerId): CoverCandidate => ({
        volunteerId,
        known: known.has(volunteerId),
        askedLately: lately.get(volunteerId)?.count ?? 0,
        lastAskedAt: lately.get(volunteerId)?.last ?? null,
      }));
      const { ask, nextAt } = nextWave({ ...request, leavesAt }, candidates, settings);
      await this.note(request.id, ask, nextAt);
      for (const id of ask)
        lately.set(id, { count: (lately.get(id)?.count ?? 0) + 1, last: leavesAt });
    }
  }

  private async note(requestId: Id, ask: readonly Id[], nextAt: string | null): Promise<void> {
    await noteWave(this.tenant, requestId, ask, nextAt);
    await this.letters.askCover(ask, requestId);
  }

  /** Who could take each of the requests' contacts over; asked of each rota once for each volunteer who is replaced. */
  private async able(due: readonly Due[]): Promise<Map<Id, Id[]>> {
    const able = new Map<Id, Id[]>();
    for (const same of Map.groupBy(due, (one) => `${one.rotaId} ${one.volunteerId}`).values()) {
      const [{ rotaId, volunteerId }] = same as [Due];
      const takeovers = await this.candidates.inPlaceOf(
        volunteerId,
        rotaId,
        same.map(({ contactId }) => contactId),
      );
      for (const { id, contactId } of same) able.set(id, takeovers.get(contactId) ?? []);
    }
    return able;
  }

  private async lately(volunteerIds: readonly Id[]) {
    const rows = await this.tenant.query(
      sql<{
        id: Id;
        count: number;
        last: string;
      }>`select volunteer_id as id, count(*) filter (where asked_at > now() - interval '7 days')::int as count, ${iso('max(asked_at)')} as last
       from cover_ask where volunteer_id = any ($1) group by volunteer_id`,
      [volunteerIds],
    );
    return new Map(rows.map(({ id, count, last }) => [id, { count, last }]));
  }

  /** Who has been with the person before, or is paired with them. */
  private async knownTo(personId: Id): Promise<Set<Id>> {
    const rows = await this.tenant.query(
      sql<{ id: Id }>`select volunteer_id as id from match where person_id = $1 and not blocked
       union select cv.volunteer_id from contact_volunteer cv join contact c on c.association_id = cv.association_id and c.id = cv.contact_id
       where c.person_id = $1 and c.state = 'PUBLISHED' and c.ends_at < now() and cv.answer <> 'DECLINED'`,
      [personId],
    );
    return new Set(rows.map(({ id }) => id));
  }
}
