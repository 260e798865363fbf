import { QueryFailedError } from 'typeorm';
import { sql } from './sql';
import type { Tenant } from './tenant';

/** What the database says when an exclusion constraint or a unique index refuses a row. */
const REFUSALS: ReadonlySet<string | undefined> = new Set(['23P01', '23505']);

/**
 * Does `work` in a savepoint. Where one of these constraints refuses a row of it, also between two requests in the same
 * instant, all of it is taken back and `refused` answers in its place.
 */
export async function unlessRefused<T>(
  tenant: Tenant,
  constraints: readonly string[],
  work: () => Promise<T>,
  refused: (constraint: string) => T | Promise<T>,
): Promise<T> {
  const held = [...tenant.held];
  await tenant.query(sql`savepoint unless_refused`);
  try {
    const done = await work();
    await tenant.query(sql`release savepoint unless_refused`);
    return done;
  } catch (error) {
    const constraint = refusingConstraint(error);
    if (constraint === undefined || !constraints.includes(constraint)) throw error;
    await tenant.query(sql`rollback to savepoint unless_refused`);
    // What was locked since then is held no more.
    for (const name of tenant.held) if (!held.includes(name)) tenant.held.delete(name);
    return refused(constraint);
  }
}

function refusingConstraint(error: unknown): string | undefined {
  if (!(error instanceof QueryFailedError)) return undefined;
  const { code, constraint } = error.driverError as { code?: string; constraint?: string };
  return REFUSALS.has(code) ? constraint : undefined;
}
