import { DomainError } from '@presence/domain';
import type { FindOptionsWhere, ObjectLiteral, Repository } from 'typeorm';

/**
 * Loads a row for change and holds it until the transaction ends.
 * @throws DomainError VERSION_CONFLICT with the current row when it is no longer the version the writer had
 */
export async function loadForChange<Row extends ObjectLiteral & { version: number }>(
  rows: Repository<Row>,
  where: FindOptionsWhere<Row>,
  version: number,
): Promise<Row> {
  const row = await rows.findOneOrFail({ where, lock: { mode: 'pessimistic_write' } });
  assertVersion(row, version);
  return row;
}

/** @throws DomainError VERSION_CONFLICT with the version of the row when it is no longer the one the writer had */
export function assertVersion(row: { version: number }, version: number): void {
  if (row.version !== version) throw new DomainError('VERSION_CONFLICT', { version: row.version });
}
