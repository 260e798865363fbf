import type { Id } from '@presence/domain';
import { sql } from '../database/sql';
import type { Tenant } from '../database/tenant';
import type { Events } from '../events/events';
import { forgetAnswers } from '../idempotency/receipts.service';

/** Sealed columns are emptied, and the commune becomes the largest of the département: no place tells who it was. */
const SHELL = sql`
  update supported_person p set first_name_sealed = '', last_name_sealed = '', phones_sealed = '', address_sealed = '', emergency_contact_sealed = null, note_sealed = null,
    name_marks = '{}', languages = '{fr}', paper_plan = false, lead_volunteer_id = null,
    wishes = '{"gender": null, "genderRequired": false, "pets": false, "smoking": false, "stairs": false}',
    insee_code = (select c.insee_code from commune c where c.department_code = (select d.department_code from commune d where d.insee_code = p.insee_code) order by c.population desc, c.insee_code limit 1),
    ended_at = coalesce(ended_at, now()), erased_at = now(), version = version + 1
  where id = any ($1) and erased_at is null`;

/**
 * Erases people: names, phones, addresses, words, consents, referrals and pairs go; contacts and coded outcomes stay,
 * of nobody, so that what was counted is still true. Concerns lose their person and stay with the safeguarding leads.
 */
export async function erase(tenant: Tenant, events: Events, personIds: readonly Id[]) {
  // The person's row comes last, as where an outcome is entered: neither waits for the other.
  await events.announce('people.erased', { personIds });
  await tenant.query(sql`delete from consent where person_id = any ($1)`, [personIds]);
  // Answers kept for a repeated request may tell of them.
  await forgetAnswers(tenant);
  await tenant.query(SHELL, [personIds]);
}
