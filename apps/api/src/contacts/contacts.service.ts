import { Injectable } from '@nestjs/common';
import type { ClosureDates, ContactKind, Id } from '@presence/domain';
import { sql } from '../database/sql';
import { Tenant } from '../database/tenant';
import { NotificationsService } from '../notifications/notifications.service';
import { cancelContacts } from './store/cancel-contacts';
import {
  closeContacts,
  contactsOn,
  reopenContacts,
  type ClosedContact,
} from './store/closed-contacts';
import { publicationTurn } from './store/publication-turn';

export {
  comingInRota,
  comingOf,
  forgetAnnounced,
  lastAnnounced,
  noteAnnounced,
} from './store/announced-contacts';
export { answerContacts, declineAll, takeOverContact } from './store/answer-contacts';
export {
  cancelContacts,
  dropContacts,
  dropOthers,
  withdrawContacts,
} from './store/cancel-contacts';
export { BOOKED_ONCE, MET_ONCE } from './store/constraints';
export { freeContacts } from './store/free-contacts';
export { hasAnswered, holdContact, holdForTakeover, partOf } from './store/held-contacts';
export { lockContact, placeContact } from './store/place-contact';
export { proposeContacts, wantContacts } from './store/propose-contacts';
export { publicationTurn } from './store/publication-turn';
export { noteTold, publishContacts } from './store/publish-contacts';
export { noteOutcomesAskedFor, noteEscalated } from './store/remind';
export { forgetWithdrawn, restoreContacts, restoreUncovered } from './store/restore-contacts';
export { tryAgain } from './store/try-again';

type Which = { personId?: Id; kinds?: readonly ContactKind[]; ids?: readonly Id[] };

/** Contacts that are no longer to be: they go in the caller's transaction, and only those who had them are told. */
@Injectable()
export class ContactsService {
  constructor(
    private readonly tenant: Tenant,
    private readonly notices: NotificationsService,
  ) {}

  /**
   * Cancels contacts that have not begun, and closes their cover requests; of uncovered ones the week decides, which is
   * history once it is over. The letters give no reason.
   */
  async cancelComing({ personId, kinds, ids }: Which): Promise<void> {
    const contacts = await this.tenant.query(
      sql<{
        id: Id;
      }>`select id from contact where state <> 'CANCELLED' and coalesce(starts_at > now(), occurrence_on + 7 > (now() at time zone time_zone)::date)
         and ($1::uuid is null or person_id = $1) and ($2::text[] is null or kind = any ($2)) and ($3::uuid[] is null or id = any ($3)) for update`,
      [personId ?? null, kinds ?? null, ids ?? null],
    );
    const gone = contacts.map(({ id }) => id);
    if (gone.length === 0) return;
    const volunteers = await this.volunteersOf(gone);
    await cancelContacts(this.tenant, gone);
    await this.notices.tell('WEEK_CHANGED', volunteers);
  }

  /** How many contacts are planned on these dates and have not begun. */
  async countOn(dates: ClosureDates): Promise<number> {
    return (await contactsOn(this.tenant, dates)).length;
  }

  /** Cancels them so that they can come back. */
  async withdrawOn(dates: ClosureDates): Promise<ClosedContact[]> {
    await publicationTurn(this.tenant);
    const ids = await contactsOn(this.tenant, dates);
    const volunteers = await this.volunteersOf(ids);
    const closed = await closeContacts(this.tenant, ids);
    await this.notices.tell('WEEK_CHANGED', volunteers);
    return closed;
  }

  /** Puts back those that still can be. */
  async comeBack(closed: readonly ClosedContact[]): Promise<void> {
    if (closed.length === 0) return;
    await publicationTurn(this.tenant);
    const back = await reopenContacts(this.tenant, closed);
    await this.notices.tell('WEEK_CHANGED', await this.volunteersOf(back));
  }

  private async volunteersOf(contactIds: readonly Id[]): Promise<Id[]> {
    const rows = await this.tenant.query(
      sql<{
        id: Id;
      }>`select distinct v.volunteer_id as id from contact_volunteer v where v.contact_id = any ($1) and v.held and v.answer <> 'DECLINED'`,
      [contactIds],
    );
    return rows.map(({ id }) => id);
  }
}
