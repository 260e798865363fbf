import type { EntityManager, EntityTarget, ObjectLiteral, QueryDeepPartialEntity } from 'typeorm';

const CHUNK = 500;

/** Stores many rows with few statements; nothing is read back. */
export async function storeAll<Row extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<Row>,
  rows: readonly object[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += CHUNK) {
    const values = rows.slice(start, start + CHUNK) as QueryDeepPartialEntity<Row>[];
    await manager
      .createQueryBuilder()
      .insert()
      .into(entity)
      .values(values)
      .updateEntity(false)
      .execute();
  }
}
