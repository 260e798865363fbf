import type { Tenant } from '../../database/tenant';
import type { NameMarks } from '../../sealing/name-marks.service';
import type { Sealing } from '../../sealing/sealing';

/** What stores and seals the rows of one association. */
export type Seals = { tenant: Tenant; sealing: Sealing; marks: NameMarks };

/** Rows as they belong to the association. */
export const ownedBy =
  ({ tenant }: Seals) =>
  <Row extends object>(rows: readonly Row[]) =>
    rows.map((row) => ({ ...row, associationId: tenant.scope.associationId }));
