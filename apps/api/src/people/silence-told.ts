import type { Id } from '@presence/domain';
import { sql } from '../database/sql';
import type { Tenant } from '../database/tenant';

/** How many times over somebody's silence has passed the days that are allowed. */
export type SilenceLevel = { id: Id; level: number };
type SilentPerson = { id: Id; branchId: Id | null };

/**
 * Marks whoever has come to a further level of silence, and returns them. A level holds for the silence it was told of:
 * one that began at another contact, even one entered late, is another.
 */
export async function noteSilenceTold(
  tenant: Tenant,
  levels: readonly SilenceLevel[],
  at: string,
): Promise<SilentPerson[]> {
  const [told] = await tenant.query(
    sql<
      SilentPerson[]
    >`update supported_person p set silence_told_level = n.level, silence_told_at = $3::timestamptz, silence_told_reached_at = p.last_reached_at
       from unnest($1::uuid[], $2::int[]) n (id, level)
      where p.id = n.id and n.level > case when p.silence_told_reached_at is distinct from p.last_reached_at then 0 else p.silence_told_level end
      returning p.id, p.branch_id as "branchId"`,
    [levels.map(({ id }) => id), levels.map(({ level }) => level), at],
  );
  return told ?? [];
}
