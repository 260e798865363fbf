import type { RunningPostgres } from './start-postgres.mjs';

/** A fast PostgreSQL that forgets everything when stopped; a free port is chosen unless one is given. */
export function throwawayPostgres(options?: {
  port?: number;
  log?: (line: string) => void;
}): Promise<RunningPostgres>;
