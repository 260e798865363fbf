import type { Id } from '@presence/domain';
import type { DataSource } from 'typeorm';
import { sql } from './sql';

/**
 * Does the work of every association in turn. One that fails keeps none of the others waiting; the first failure is
 * thrown at the end, so that the job is tried again.
 */
export async function eachAssociation(
  logins: DataSource,
  work: (associationId: Id) => Promise<unknown>,
): Promise<void> {
  const failures: unknown[] = [];
  for (const { id } of await logins.query<{ id: Id }[]>(
    sql`select id from association order by id`,
  )) {
    await work(id).catch((failure: unknown) => failures.push(failure));
  }
  if (failures.length > 0) throw failures[0];
}
