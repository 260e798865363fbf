import { Injectable } from '@nestjs/common';
import type { ContactKind, Id } from '@presence/domain';
import { Tenant } from '../database/tenant';
import { VolunteerLetters } from '../rotas/publication/volunteer-letters';

type Which = { personId?: Id; kinds?: readonly ContactKind[]; ids?: readonly Id[] };

/** Contacts that are no longer to be: they go in the caller's transaction, and only those who had them are told. */
@Injectable()
export class ComingContacts {
  constructor(
    private readonly tenant: Tenant,
    private readonly letters: VolunteerLetters,
  ) {}

  /**
   * Cancels contacts that have not begun, and closes their cover requests; of uncovered ones the week decides, which is
   * history once it is over. The letters give no reason.
   */
  async cancel({ personId, kinds, ids }: Which): Promise<void> {
    const contacts = await this.tenant.query<{ id: Id }>(
      `select id from contact where state <> 'CANCELLED' and coalesce(starts_at > now(), occurrence_on + 7 > (now() at time zone time_zone)::date)
         and ($1::uuid is null or person_id = $1) and ($2::text[] is null or kind = any ($2)) and ($3::uuid[] is null or id = any ($3)) for update`,
      [personId ?? null, kinds ?? null, ids ?? null],
    );
    const gone = contacts.map(({ id }) => id);
    if (gone.length === 0) return;
    const volunteers = await this.tenant.query<{ id: Id }>(
      `select distinct v.volunteer_id as id from contact_volunteer v where v.contact_id = any ($1) and v.held and v.answer <> 'DECLINED'`,
      [gone],
    );
    await this.tenant.query(
      `update contact set state = 'CANCELLED', held = false, updated_at = now(), version = version + 1 where id = any ($1)`,
      [gone],
    );
    await this.tenant.query(
      'update cover_request set closed_at = now(), version = version + 1 where contact_id = any ($1) and closed_at is null',
      [gone],
    );
    await this.letters.changed(volunteers.map(({ id }) => id));
  }
}
