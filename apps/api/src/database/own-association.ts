import type { Association } from '@presence/domain';
import type { Tenant } from './tenant';

/** An association as it is stored: the columns of `association a`, for a statement that reads it with something else. */
export const ASSOCIATION_COLUMNS = `
  a.id, a.slug, a.name, a.description, a.public_phone as "publicPhone", a.public_email as "publicEmail", a.website,
  a.time_zone as "timeZone", a.version`;

/** The association within whose transaction one is. */
export const ownAssociation = (tenant: Tenant): Promise<Association> =>
  tenant.repository<Association>('association').findOneByOrFail({ id: tenant.scope.associationId });
