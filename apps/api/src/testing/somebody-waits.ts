import type { DataSource } from 'typeorm';

/** Returns once somebody waits in this database for what another transaction holds. */
export async function somebodyWaits(owner: DataSource): Promise<void> {
  for (let asked = 0; asked < 500; asked++) {
    const [row] = await owner.query<{ waiting: number }[]>(
      `select count(*)::int as waiting from pg_locks l join pg_stat_activity a using (pid)
       where a.datname = current_database() and not l.granted`,
    );
    if (row?.waiting) return;
  }
  throw new Error('Nobody waits for what is held.');
}
