import { Injectable } from '@nestjs/common';
import type { UnavailabilityDraft } from '@presence/contract';
import { DomainError, isTooLong, joinAbsences, type Id } from '@presence/domain';
import { Tenant } from '../database/tenant';
import { UnavailabilityRow } from './unavailability.entity';
import { VolunteerRow } from './volunteer.entity';

/** When volunteers are away. Absences that overlap or follow each other become one. */
@Injectable()
export class UnavailabilitiesService {
  constructor(private readonly tenant: Tenant) {}

  async add(volunteerId: Id, draft: UnavailabilityDraft): Promise<void> {
    // The volunteer's row is held, so that two absences entered at once still find each other.
    await this.tenant
      .repository(VolunteerRow)
      .findOneOrFail({ where: { id: volunteerId }, lock: { mode: 'pessimistic_write' } });
    if (isTooLong(draft))
      throw new DomainError('VALIDATION', {}, [{ path: ['until'], message: 'DATE_OUT_OF_RANGE' }]);
    const rows = this.tenant.repository(UnavailabilityRow);
    const known = await rows.findBy({ volunteerId });
    if (known.some(({ id }) => id === draft.id)) return;
    const { absence, replaced } = joinAbsences(known, { ...draft, volunteerId });
    await rows.remove(replaced.flatMap(({ id }) => known.filter((row) => row.id === id)));
    await rows.insert({ ...absence, associationId: this.tenant.scope.associationId });
  }

  async remove(volunteerId: Id, id: Id): Promise<void> {
    const rows = this.tenant.repository(UnavailabilityRow);
    await rows.remove(await rows.findOneByOrFail({ id, volunteerId }));
  }
}
