import type { Association } from '@presence/domain';
import { AssociationRow } from './association.entity';
import type { Tenant } from './tenant';

/** The association within whose transaction one is. */
export const ownAssociation = (tenant: Tenant): Promise<Association> =>
  tenant.repository(AssociationRow).findOneByOrFail({ id: tenant.scope.associationId });
