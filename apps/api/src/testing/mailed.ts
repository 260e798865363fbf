import type { TestApi } from './start-api';

/** Waits until every mail that may leave by now has left. */
export async function mailed({ owner }: Pick<TestApi, 'owner'>): Promise<void> {
  const waiting = () =>
    owner.query<object[]>(
      `select 1 from pgboss.job where name in ('digest', 'mail') and state in ('created', 'active') and start_after <= now() limit 1`,
    );
  while ((await waiting()).length > 0) await new Promise((resolve) => setTimeout(resolve, 50));
}
