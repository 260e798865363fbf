import { Injectable } from '@nestjs/common';
import type { AssociationDraft } from '@presence/contract';
import type { Association, Branch, Id, Organiser } from '@presence/domain';
import { loadForChange } from '../database/change';
import { Tenant } from '../database/tenant';
import { Events } from '../events/events';
import { AssociationRow } from './association.entity';
import { ownAssociation } from '../database/own-association';
import { BranchRow } from './branch.entity';
import { OrganiserRow } from './organiser.entity';

/** An organiser (also one who left), as far as other features ask; null for an id that is none. */
export const organiserOf = (
  tenant: Tenant,
  id: Id,
): Promise<Pick<Organiser, 'id' | 'roles' | 'branchId' | 'leftAt'> | null> =>
  tenant.repository(OrganiserRow).findOneBy({ id });

/** The branches of the association, by name. */
export const branchesOf = (tenant: Tenant): Promise<Branch[]> =>
  tenant.repository(BranchRow).find({ order: { name: 'ASC' } });

@Injectable()
export class AssociationsService {
  constructor(
    private readonly tenant: Tenant,
    private readonly events: Events,
  ) {}

  read(): Promise<Association> {
    return ownAssociation(this.tenant);
  }

  /** Its name and contacts stand on its listings, which follow at once. */
  async change(version: number, draft: AssociationDraft): Promise<Association> {
    await this.events.announce('association.changing', {});
    const rows = this.tenant.repository(AssociationRow);
    const row = await loadForChange(rows, { id: this.tenant.scope.associationId }, version);
    const changed = await rows.save(Object.assign(row, draft));
    await this.events.announce('association.changed', {});
    return changed;
  }
}
