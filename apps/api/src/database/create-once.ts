import type { Id } from '@presence/domain';
import type { EntityTarget, FindOptionsWhere, ObjectLiteral } from 'typeorm';
import { sql } from './sql';
import type { Tenant } from './tenant';

/**
 * Stores a row under the id its maker chose; the same request sent twice, even at once, leaves one row.
 * Returns whether it is new.
 */
export async function createOnce<Row extends ObjectLiteral>(
  tenant: Tenant,
  entity: EntityTarget<Row>,
  row: { id: Id } & Record<string, unknown>,
): Promise<boolean> {
  await tenant.query(sql`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [row.id]);
  const rows = tenant.repository(entity);
  if (await rows.existsBy({ id: row.id } as unknown as FindOptionsWhere<Row>)) return false;
  await rows.insert({ ...row, associationId: tenant.scope.associationId } as never);
  return true;
}
