import type { RunningPostgres } from '../../../../tools/postgres/start-postgres.mjs';

declare global {
  var presencePostgres: RunningPostgres | undefined;
}

/** Stops the PostgreSQL of the run. */
export default async function globalTearDown(): Promise<void> {
  await globalThis.presencePostgres?.stop();
}
