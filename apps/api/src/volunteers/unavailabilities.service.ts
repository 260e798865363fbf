import { Injectable } from '@nestjs/common';
import type { UnavailabilityDraft } from '@presence/contract';
import { DomainError, isTooLong, joinAbsences, type Id } from '@presence/domain';
import { sql } from '../database/sql';
import { Tenant } from '../database/tenant';
import { NotificationsService } from '../notifications/notifications.service';
import { UnavailabilityRow } from './unavailability.entity';
import { VolunteerRow } from './volunteer.entity';

/** When volunteers are away. Absences that overlap or follow each other become one. */
@Injectable()
export class UnavailabilitiesService {
  constructor(
    private readonly tenant: Tenant,
    private readonly notices: NotificationsService,
  ) {}

  /** One's own; the coordinators are told, once, where it meets published contacts to come. */
  async addMine(draft: UnavailabilityDraft): Promise<void> {
    const { organiserId } = this.tenant.scope;
    if (!(await this.add(organiserId, draft))) return;
    const [met] = await this.tenant.query(MET, [organiserId, draft.from, draft.until]);
    if (!met || met.count === 0) return;
    const coordinators = await this.tenant.query(COORDINATORS, [organiserId]);
    await this.notices.tellNearest('ABSENCE_TO_REPLAN', coordinators, {
      id: organiserId,
      count: met.count,
    });
  }

  /** Returns whether it is new. */
  async add(volunteerId: Id, draft: UnavailabilityDraft): Promise<boolean> {
    // The volunteer's row is held, so that two absences entered at once still find each other.
    await this.tenant
      .repository(VolunteerRow)
      .findOneOrFail({ where: { id: volunteerId }, lock: { mode: 'pessimistic_write' } });
    if (isTooLong(draft))
      throw new DomainError('VALIDATION', {}, [{ path: ['until'], message: 'DATE_OUT_OF_RANGE' }]);
    const rows = this.tenant.repository(UnavailabilityRow);
    const known = await rows.findBy({ volunteerId });
    if (known.some(({ id }) => id === draft.id)) return false;
    const { absence, replaced } = joinAbsences(known, { ...draft, volunteerId });
    await rows.remove(replaced.flatMap(({ id }) => known.filter((row) => row.id === id)));
    await rows.insert({ ...absence, associationId: this.tenant.scope.associationId });
    return true;
  }

  async remove(volunteerId: Id, id: Id): Promise<void> {
    const rows = this.tenant.repository(UnavailabilityRow);
    await rows.remove(await rows.findOneByOrFail({ id, volunteerId }));
  }
}

const MET = sql<{ count: number }>`
  select count(*)::int as count
  from contact_volunteer v join contact c on c.association_id = v.association_id and c.id = v.contact_id
  where v.volunteer_id = $1 and v.held and v.answer <> 'DECLINED' and v.starts_at > now() and c.date between $2::date and $3::date`;

const COORDINATORS = sql<{ id: Id; near: boolean }>`
  select o.id, o.branch_id is null or v.branch_id is null or o.branch_id = v.branch_id as near
  from organiser v join organiser o on o.left_at is null and 'COORDINATOR' = any (o.roles) and o.id <> v.id where v.id = $1`;
