import type { TestApi } from './start-api';

/** Waits until an act waits for what another transaction holds, or is over without having to. */
export async function waitingForLock(
  { owner }: Pick<TestApi, 'owner'>,
  act: Promise<unknown>,
): Promise<void> {
  let over = false;
  const end = () => (over = true);
  act.then(end, end);
  const waits = async () =>
    (
      await owner.query<object[]>(
        'select 1 from pg_locks l join pg_stat_activity a using (pid) where not l.granted and a.datname = current_database() limit 1',
      )
    ).length > 0;
  while (!over && !(await waits())) await new Promise((resolve) => setTimeout(resolve, 10));
}
