import { Injectable } from '@nestjs/common';
import type { AssociationDraft } from '@presence/contract';
import type { Association } from '@presence/domain';
import { loadForChange } from '../database/change';
import { Tenant } from '../database/tenant';
import { lockAllGroups } from '../groups/lock-groups';
import { ListingProjection } from '../listings/listing-projection';
import { AssociationRow } from './association.entity';

@Injectable()
export class AssociationService {
  constructor(
    private readonly tenant: Tenant,
    private readonly projection: ListingProjection,
  ) {}

  read(): Promise<Association> {
    return this.tenant
      .repository(AssociationRow)
      .findOneByOrFail({ id: this.tenant.scope.associationId });
  }

  /** Its name and contacts stand on its listings, which follow at once. */
  async change(version: number, draft: AssociationDraft): Promise<Association> {
    await lockAllGroups(this.tenant);
    const rows = this.tenant.repository(AssociationRow);
    const row = await loadForChange(rows, { id: this.tenant.scope.associationId }, version);
    const changed = await rows.save(Object.assign(row, draft));
    await this.projection.refreshAll();
    return changed;
  }
}
