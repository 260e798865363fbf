import type { Id } from '@presence/domain';
import { sql } from '../database/sql';
import type { Tenant } from '../database/tenant';

/** Forgets the free notes that were so many days old at an instant; what came of the contacts stays. */
export async function forgetOldNotes(tenant: Tenant, at: string, days: number): Promise<void> {
  await tenant.query(
    sql`update outcome set note_sealed = null where note_sealed is not null and entered_at < $1::timestamptz - make_interval(days => $2)`,
    [at, days],
  );
}

/** Forgets all words about contacts of these people; what came of the contacts stays. */
export async function forgetWordsOf(tenant: Tenant, personIds: readonly Id[]): Promise<void> {
  await tenant.query(
    sql`update outcome set note_sealed = null where contact_id in (select id from contact where person_id = any ($1)) and note_sealed is not null`,
    [personIds],
  );
  await tenant.query(
    sql`update visit_check set settling_word_sealed = null where contact_id in (select id from contact where person_id = any ($1)) and settling_word_sealed is not null`,
    [personIds],
  );
}
