import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DomainError, mayMove, type Contact, type CoverRequest, type Id } from '@presence/domain';
import {
  hasAnswered,
  holdContact,
  holdForTakeover,
  takeOverContact,
} from '../../contacts/contacts.service';
import {
  closeRequests,
  CoverService,
  CoverSubjects,
  openRequests,
  requestOf,
  type Able,
  type CoverSubject,
  type DueRequest,
} from '../../cover/cover.service';
import { sql } from '../../database/sql';
import { Tenant } from '../../database/tenant';
import { holding } from '../publication/holding';
import { VolunteerLetters } from '../publication/volunteer-letters';
import { CoverCandidates } from './cover-candidates';
import { knownTo, openRequestsFor } from './contact-cover.queries';

/** Looks for someone to take a contact over. */
@Injectable()
export class ContactCover implements CoverSubject, OnModuleInit {
  constructor(
    private readonly tenant: Tenant,
    private readonly candidates: CoverCandidates,
    private readonly cover: CoverService,
    private readonly subjects: CoverSubjects,
    private readonly letters: VolunteerLetters,
  ) {}

  onModuleInit(): void {
    this.subjects.offer('CONTACT', this);
  }

  /** Looks for somebody to take the place of a volunteer; looked for already, or silent no longer, nobody is asked. */
  async open(contactId: Id, volunteerId: Id, reason: CoverRequest['reason']): Promise<void> {
    await this.openAll([contactId], volunteerId, reason);
  }

  /** The same for several contacts of a volunteer: whoever could take some of them is asked for all in one mail. */
  async openAll(
    contactIds: readonly Id[],
    volunteerId: Id,
    reason: CoverRequest['reason'],
  ): Promise<void> {
    await this.cover.ask(await this.store(contactIds, volunteerId, reason));
  }

  /** Opens a request for a silent volunteer's contact; whoever is asked is asked when all such are open, in one mail. */
  async openSilent(contactId: Id, volunteerId: Id): Promise<void> {
    if (!(await this.isSilent(contactId, volunteerId))) return;
    await this.store([contactId], volunteerId, 'SILENT');
  }

  private async store(
    contactIds: readonly Id[],
    volunteerId: Id,
    reason: CoverRequest['reason'],
  ): Promise<Id[]> {
    const wanting = await this.wanting(contactIds, volunteerId);
    return openRequests(
      this.tenant,
      wanting.map((contactId) => ({ contactId, organiserId: volunteerId, reason })),
    );
  }

  /** Asked of each rota once for each volunteer who is replaced. */
  async able(due: readonly DueRequest[]): Promise<Map<Id, Able[]>> {
    const able = new Map<Id, Able[]>();
    const contacts = await knownTo(
      this.tenant,
      due.map(({ id }) => id),
    );
    const asked = due.flatMap((one) => {
      const contact = contacts.find(({ requestId }) => requestId === one.id);
      return contact ? [{ ...contact, organiserId: one.organiserId }] : [];
    });
    for (const same of Map.groupBy(asked, (one) => `${one.rotaId} ${one.organiserId}`).values()) {
      const [{ rotaId, organiserId }] = same as [(typeof asked)[number]];
      const takeovers = await this.candidates.inPlaceOf(
        organiserId,
        rotaId,
        same.map(({ contactId }) => contactId),
      );
      for (const { requestId, contactId, knownIds } of same)
        able.set(
          requestId,
          (takeovers.get(contactId) ?? []).map((id) => ({
            id,
            known: knownIds.includes(id),
            load: 0,
          })),
        );
    }
    return able;
  }

  /**
   * Takes the contact over, as far as the volunteer still can at this moment.
   * @throws DomainError ALREADY_COVERED, CONTACT_CANCELLED, COVER_IMPOSSIBLE with the reason in words, or VOLUNTEER_BUSY
   * when the volunteer has something else then
   */
  async takeOver(id: Id): Promise<void> {
    const { organiserId } = this.tenant.scope;
    const { contactId } = await requestOf(this.tenant, id);
    if (contactId === null) throw new DomainError('NOT_FOUND');
    const contact = await holdContact(this.tenant, contactId);
    const request = await requestOf(this.tenant, id);
    if (request.coveredBy === organiserId) return;
    if (request.closedAt !== null) throw new DomainError('ALREADY_COVERED');
    if (!mayMove('takeOver', contact.state) || Date.parse(contact.startsAt ?? '') <= Date.now())
      throw new DomainError('CONTACT_CANCELLED');
    await this.assertStillAble(request, contact);
    await holding(this.tenant, [contact.id], 'VOLUNTEER_BUSY', () =>
      takeOverContact(this.tenant, contact.id, organiserId, {
        volunteerId: request.organiserId,
        declined: request.reason === 'DECLINED',
      }),
    );
    await closeRequests(this.tenant, {
      contactIds: [contact.id],
      organiserIds: [request.organiserId],
      coveredBy: organiserId,
    });
    await this.letters.knows(organiserId, [contact.id]);
    if (request.reason !== 'DECLINED') await this.letters.changed([request.organiserId]);
  }

  /** Those for which nobody is looked for yet, the first to begin first. */
  private async wanting(contactIds: readonly Id[], volunteerId: Id): Promise<Id[]> {
    const contacts = await holdForTakeover(this.tenant, contactIds);
    const known = await openRequestsFor(this.tenant, contactIds, volunteerId);
    const wanting = contacts.filter(
      ({ id, date, start }) =>
        date !== null && start !== null && !known.some(({ contactId }) => contactId === id),
    );
    return wanting
      .sort((one, other) => Date.parse(one.startsAt ?? '') - Date.parse(other.startsAt ?? ''))
      .map(({ id }) => id);
  }

  /** Asked while the contact is held, so that an answer of this very moment is seen. */
  private async isSilent(contactId: Id, volunteerId: Id): Promise<boolean> {
    await holdContact(this.tenant, contactId);
    return hasAnswered(this.tenant, contactId, volunteerId, 'WAITING');
  }

  /** The volunteer is held, so that two yeses of theirs at once are counted one after the other. */
  private async assertStillAble(
    request: Pick<CoverRequest, 'organiserId'>,
    contact: Pick<Contact, 'id' | 'rotaId'>,
  ): Promise<void> {
    const { organiserId } = this.tenant.scope;
    await this.tenant.query(sql`select id from volunteer where id = $1 for no key update`, [
      organiserId,
    ]);
    const reason = await this.candidates.hindrance(organiserId, request.organiserId, contact);
    if (reason) throw new DomainError('COVER_IMPOSSIBLE', { reason });
  }
}
