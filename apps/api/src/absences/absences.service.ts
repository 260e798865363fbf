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
 * each other become one.
 */
@Injectable()
export class AbsencesService {
  constructor(
    private readonly tenant: Tenant,
    private readonly events: Events,
    private readonly notices: NotificationsService,
  ) {}

  async mine(): Promise<Absence[]> {
    return absencesOf(this.tenant, this.me, await today(this.tenant));
  }

  /** What an absence of the caller's would free; nothing of it is kept. */
  async preview(days: Days): Promise<AbsencePreview> {
    return {
      sessions: await sessionsOn(this.tenant, this.me, days),
      contacts: await contactsOn(this.tenant, this.me, days),
    };
  }

  /** One's own: others are asked to lead the sessions, and the coordinators are told, once, where it meets published contacts. */
  async addMine(draft: UnavailabilityDraft): Promise<void> {
    if (!(await this.add(this.me, draft))) return;
    const count = await contactsOn(this.tenant, this.me, draft);
    if (count === 0) return;
    const coordinators = await this.tenant.query(COORDINATORS, [this.me]);
    await this.notices.tellNearest('ABSENCE_TO_REPLAN', coordinators, { id: this.me, count });
  }

  removeMine(id: Id): Promise<void> {
    return this.remove(this.me, id);
  }

  /** Puts an absence on record; returns whether it is new. @throws DomainError VALIDATION when it is longer than two years */
  async add(organiserId: Id, draft: UnavailabilityDraft): Promise<boolean> {
    // Their seat is held, so that two absences entered at once still find each other.
    await this.tenant.query(sql`select id from organiser where id = $1 for no key update`, [
      organiserId,
    ]);
    if (isTooLong(draft))
      throw new DomainError('VALIDATION', {}, [{ path: ['until'], message: 'DATE_OUT_OF_RANGE' }]);
    const rows = this.tenant.repository(UnavailabilityRow);
    const known = await rows.findBy({ organiserId });
    if (known.some(({ id }) => id === draft.id)) return false;
    const { associationId } = this.tenant.scope;
    const { absence, replaced } = joinAbsences<UnavailabilityRow>(known, {
      ...{ ...draft, organiserId, associationId },
    });
    await rows.remove(replaced);
    await rows.insert(absence);
    const { from, until } = draft;
    await this.events.announce('organiser.absent', { organiserId, from, until });
    return true;
  }

  /** They are there after all: what nobody took over yet is theirs again. */
  async remove(organiserId: Id, id: Id): Promise<void> {
    const rows = this.tenant.repository(UnavailabilityRow);
    const { from, until } = await rows.findOneByOrFail({ id, organiserId });
    await rows.delete({ id, organiserId });
    await this.events.announce('organiser.back', { organiserId, from, until });
  }

  private get me(): Id {
    return this.tenant.scope.organiserId;
  }
}

const COORDINATORS = sql<{ id: Id; near: boolean }>`
  select o.id, o.branch_id is null or v.branch_id is null or o.branch_id = v.branch_id as near
  from organiser v join organiser o on o.left_at is null and 'COORDINATOR' = any (o.roles) and o.id <> v.id where v.id = $1`;
