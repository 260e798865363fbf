import { Injectable } from '@nestjs/common';
import type { Id, KnownContact } from '@presence/domain';
import {
  comingInRota,
  comingOf,
  lastAnnounced,
  noteAnnounced,
} from '../../contacts/contacts.service';
import { Tenant } from '../../database/tenant';

/** What each volunteer was last told of their contacts to come, beside what they have now. */
@Injectable()
export class Announcements {
  constructor(private readonly tenant: Tenant) {}

  /** Which of these volunteers have a contact to come in a rota. */
  inRota(rotaId: Id, volunteerIds: readonly Id[]): Promise<Id[]> {
    return comingInRota(this.tenant, rotaId, volunteerIds);
  }

  /** What a volunteer has now: of these rotas, or (null) of all. */
  now(volunteerId: Id, rotaIds: readonly Id[] | null): Promise<KnownContact[]> {
    return comingOf(this.tenant, volunteerId, rotaIds);
  }

  /** What a volunteer was last told and has not begun, apart from what they declined themselves. */
  told(volunteerId: Id): Promise<KnownContact[]> {
    return lastAnnounced(this.tenant, volunteerId);
  }

  /** From now on these contacts count as told as they are; what is over or no longer theirs is forgotten where none is named. */
  async note(volunteerId: Id, contactIds: readonly Id[] | null): Promise<void> {
    await noteAnnounced(this.tenant, [volunteerId], contactIds);
  }
}
