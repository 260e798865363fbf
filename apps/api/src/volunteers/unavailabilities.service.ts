import { Injectable } from '@nestjs/common';
import type { UnavailabilityDraft } from '@presence/contract';
import type { Id } from '@presence/domain';
import { AbsencesService } from '../absences/absences.service';
import { Tenant } from '../database/tenant';
import { VolunteerRow } from './volunteer.entity';

/** When volunteers are away, as a coordinator notes it or they do themselves. */
@Injectable()
export class UnavailabilitiesService {
  constructor(
    private readonly tenant: Tenant,
    private readonly absences: AbsencesService,
  ) {}

  /** One's own; the coordinators are told, once, where it meets published contacts to come. */
  async addMine(draft: UnavailabilityDraft): Promise<void> {
    await this.held(this.tenant.scope.organiserId);
    await this.absences.addMine(draft);
  }

  /** Returns whether it is new. */
  async add(volunteerId: Id, draft: UnavailabilityDraft): Promise<boolean> {
    await this.held(volunteerId);
    return this.absences.add(volunteerId, draft);
  }

  async remove(volunteerId: Id, id: Id): Promise<void> {
    await this.held(volunteerId);
    await this.absences.remove(volunteerId, id);
  }

  /** Whatever plans with the volunteer waits, or sees the absence. @throws EntityNotFoundError for whoever does not volunteer */
  private held(volunteerId: Id): Promise<VolunteerRow> {
    return this.tenant
      .repository(VolunteerRow)
      .findOneOrFail({ where: { id: volunteerId }, lock: { mode: 'pessimistic_write' } });
  }
}
