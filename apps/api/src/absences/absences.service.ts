import { Injectable } from '@nestjs/common';
import type { AbsencePreview, Absence, UnavailabilityDraft } from '@presence/contract';
import { DomainError, isTooLong, joinAbsences, type Id } from '@presence/domain';
import { today } from '../database/association-clock';
import { sql } from '../database/sql';
import { Tenant } from '../database/tenant';
import { Events } from '../events/events';
import { NotificationsService } from '../notifications/notifications.service';
import { absencesOf, contactsOn, sessionsOn } from './absences.queries';
import { UnavailabilityRow } from './unavailability.entity';

type Days = Pick<UnavailabilityDraft, 'from' | 'until'>;

/**
 * When organisers are away, whatever they do: contacts and sessions of those days are freed. Absences that overlap or follow
 * each other become one. Whoever finds that an absence was noted for them, or taken back, is told by mail.
 */
@Injectable()
export class AbsencesService {
  constructor(
    private readonly tenant: Tenant,
    private readonly events: Events,
    private readonly notices: NotificationsService,
  ) {}

  mine(): Promise<Absence[]> {
    return this.of(this.me);
  }

  /** @throws DomainError NOT_FOUND for whoever does not sit here */
  async of(organiserId: Id): Promise<Absence[]> {
    await this.assertHere(organiserId);
    return absencesOf(this.tenant, organiserId, await today(this.tenant));
  }

  /** What an absence would free, one's own where nobody is named; nothing of it is kept. @throws as `of` */
  async preview(days: Days, organiserId = this.me): Promise<AbsencePreview> {
    await this.assertHere(organiserId);
    return {
      sessions: await sessionsOn(this.tenant, organiserId, days),
      contacts: await contactsOn(this.tenant, organiserId, days),
    };
  }

  addMine(draft: UnavailabilityDraft): Promise<void> {
    return this.addFor(this.me, draft);
  }

  /**
   * Others are asked to lead the sessions, and the coordinators are told, once, where it meets published contacts, unless one
   * of them notes it. @throws as `add`
   */
  async addFor(organiserId: Id, draft: UnavailabilityDraft): Promise<void> {
    if (!(await this.add(organiserId, draft))) return;
    const count = await contactsOn(this.tenant, organiserId, draft);
    if (count === 0) return;
    const coordinators = await this.tenant.query(COORDINATORS, [organiserId]);
    if (coordinators.some(({ id }) => id === this.me)) return;
    await this.notices.tellNearest('ABSENCE_TO_REPLAN', coordinators, { id: organiserId, count });
  }

  removeMine(id: Id): Promise<void> {
    return this.remove(this.me, id);
  }

  /**
   * Puts an absence on record; returns whether it is new: entered twice, it stands once.
   * @throws DomainError NOT_FOUND for whoever does not sit here, VALIDATION when it is longer than two years
   */
  async add(organiserId: Id, draft: UnavailabilityDraft): Promise<boolean> {
    // Their seat is held, so that two absences entered at once still find each other.
    await this.assertHere(organiserId);
    if (isTooLong(draft))
      throw new DomainError('VALIDATION', {}, [{ path: ['until'], message: 'DATE_OUT_OF_RANGE' }]);
    const rows = this.tenant.repository(UnavailabilityRow);
    const known = await rows.findBy({ organiserId });
    const { from, until } = draft;
    const isNew = !known.some((one) => one.from <= from && one.until >= until);
    if (isNew) {
      const { associationId } = this.tenant.scope;
      const notedBy = organiserId === this.me ? null : this.me;
      const { absence, replaced } = joinAbsences<UnavailabilityRow>(known, {
        ...{ ...draft, organiserId, associationId, notedBy },
      });
      await rows.remove(replaced);
      await rows.insert(absence);
      if (notedBy !== null)
        await this.notices.tell('ABSENCE_NOTED', [organiserId], { id: draft.id });
    }
    // What they were put on since it was noted is freed by noting it again.
    await this.events.announce('organiser.absent', { organiserId, from, until });
    return isNew;
  }

  /** They are there after all: what nobody took over yet is theirs again. */
  async remove(organiserId: Id, id: Id): Promise<void> {
    const rows = this.tenant.repository(UnavailabilityRow);
    const { from, until } = await rows.findOneByOrFail({ id, organiserId });
    await rows.delete({ id, organiserId });
    await this.events.announce('organiser.back', { organiserId, from, until });
    if (organiserId !== this.me)
      await this.notices.tell('ABSENCE_REMOVED', [organiserId], { id: this.me });
  }

  private async assertHere(organiserId: Id): Promise<void> {
    const here = await this.tenant.query(
      sql`select id from organiser where id = $1 and left_at is null for no key update`,
      [organiserId],
    );
    if (here.length === 0) throw new DomainError('NOT_FOUND');
  }

  private get me(): Id {
    return this.tenant.scope.organiserId;
  }
}

const COORDINATORS = sql<{ id: Id; near: boolean }>`
  select o.id, o.branch_id is null or v.branch_id is null or o.branch_id = v.branch_id as near
  from organiser v join organiser o on o.left_at is null and 'COORDINATOR' = any (o.roles) and o.id <> v.id where v.id = $1`;
