import { sql } from '../../database/sql';
import type { Tenant } from '../../database/tenant';

/** Publications and what undoes a withdrawal take turns, so that the second sees what the first did. */
export const publicationTurn = (tenant: Tenant): Promise<unknown> =>
  tenant.query(sql`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [
    `rota publication ${tenant.scope.associationId}`,
  ]);
