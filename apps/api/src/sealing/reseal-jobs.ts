import type { Client } from 'pg';
import { QUEUE_SCHEMA } from '../jobs/queues';
import { seal, unseal } from '../jobs/sealed';
import { sql } from '../database/sql';
import { derivedKey } from '../settings/derived-key';

/** Seals what waiting jobs carry under another secret, so that no mail is lost on the way. What neither opens stays as it is. */
export async function resealJobs(
  client: Client,
  from: string,
  to: string,
): Promise<{ jobs: number; lostJobs: number }> {
  const [former, next] = [derivedKey(from, 'jobs'), derivedKey(to, 'jobs')];
  const { rows } = await client.query<{ id: string; name: string; sealed: string }>(
    sql`select id, name, data->>'sealed' as sealed from ${QUEUE_SCHEMA}.job where data->>'sealed' is not null and state in ('created', 'retry', 'active') for update`,
  );
  const counts = { jobs: 0, lostJobs: 0 };
  for (const { id, name, sealed } of rows) {
    if (opened(next, id, sealed)) continue;
    const content = opened(former, id, sealed);
    if (!content) counts.lostJobs += 1;
    else {
      await client.query(
        sql`update ${QUEUE_SCHEMA}.job set data = jsonb_build_object('sealed', $3::text) where name = $1 and id = $2`,
        [name, id, seal(next, id, content.value)],
      );
      counts.jobs += 1;
    }
  }
  return counts;
}

function opened(key: Buffer, id: string, sealed: string): { value: unknown } | null {
  try {
    return { value: unseal(key, id, sealed) };
  } catch {
    return null;
  }
}
