import { Injectable } from '@nestjs/common';
import type { CoverRequestView } from '@presence/contract';
import { DomainError, mayMove, type Contact, type CoverRequest, type Id } from '@presence/domain';
import { AuditService } from '../../audit/audit.service';
import {
  closeRequests,
  hasAnswered,
  holdContact,
  holdForTakeover,
  noteYes,
  openRequests,
  openRequestsFor,
  requestOf,
  takeOverContact,
} from '../../contacts/contacts.service';
import { sql } from '../../database/sql';
import { Tenant } from '../../database/tenant';
import { holding } from '../publication/holding';
import { VolunteerLetters } from '../publication/volunteer-letters';
import { CoverCandidates } from './cover-candidates';
import { CoverWaves } from './cover-waves';
import { requestAsked, requestsSeen, type OpenCoverRequest } from './cover.queries';

/** Looks for someone to take a contact over; the first yes wins. */
@Injectable()
export class CoverService {
  constructor(
    private readonly tenant: Tenant,
    private readonly candidates: CoverCandidates,
    private readonly waves: CoverWaves,
    private readonly letters: VolunteerLetters,
    private readonly audit: AuditService,
  ) {}

  /** A coordinator sees every open request and its names, which the audit log notes; a volunteer those asked of them, without. */
  async list(): Promise<CoverRequestView[]> {
    const all = await this.readsAll();
    const requests = await requestsSeen(this.tenant, this.tenant.scope.organiserId, all);
    if (all) await this.audit.record('READ cover-requests', null);
    return Promise.all(requests.map((request) => this.view(request, all)));
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
    await this.waves.ask(await this.store(contactIds, volunteerId, reason));
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
    return openRequests(this.tenant, wanting, volunteerId, reason);
  }

  /**
   * Takes the contact over, as far as the volunteer still can at this moment. Of any number of yeses at once one is heard.
   * @throws DomainError ALREADY_COVERED, CONTACT_CANCELLED, COVER_IMPOSSIBLE with the reason in words, or VOLUNTEER_BUSY
   * when the volunteer has something else then
   */
  async accept(id: Id): Promise<CoverRequestView> {
    const { organiserId } = this.tenant.scope;
    const asked = await this.seen(id);
    const contact = await holdContact(this.tenant, asked.contactId);
    const request = await requestOf(this.tenant, id);
    if (request.coveredBy === organiserId) return this.seen(id);
    if (request.closedAt !== null) throw new DomainError('ALREADY_COVERED');
    if (!mayMove('takeOver', contact.state) || Date.parse(contact.startsAt ?? '') <= Date.now())
      throw new DomainError('CONTACT_CANCELLED');
    await this.assertStillAble(request, contact);
    await holding(this.tenant, [contact.id], 'VOLUNTEER_BUSY', () =>
      takeOverContact(this.tenant, contact.id, organiserId, {
        volunteerId: request.volunteerId,
        declined: request.reason === 'DECLINED',
      }),
    );
    await closeRequests(this.tenant, {
      contactIds: [contact.id],
      volunteerIds: [request.volunteerId],
      coveredBy: organiserId,
    });
    await noteYes(this.tenant, id, organiserId);
    await this.letters.knows(organiserId, [contact.id]);
    if (request.reason !== 'DECLINED') await this.letters.changed([request.volunteerId]);
    return this.seen(id);
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
    request: Pick<CoverRequest, 'volunteerId'>,
    contact: Pick<Contact, 'id' | 'rotaId'>,
  ): Promise<void> {
    const { organiserId } = this.tenant.scope;
    await this.tenant.query(sql`select id from volunteer where id = $1 for no key update`, [
      organiserId,
    ]);
    const reason = await this.candidates.hindrance(organiserId, request.volunteerId, contact);
    if (reason) throw new DomainError('COVER_IMPOSSIBLE', { reason });
  }

  /** A request as the volunteer whom it was asked of sees it. */
  private async seen(id: Id): Promise<CoverRequestView> {
    const request = await requestAsked(this.tenant, this.tenant.scope.organiserId, id, false);
    if (!request) throw new DomainError('NOT_FOUND');
    return this.view(request, false);
  }

  private async readsAll(): Promise<boolean> {
    const rows = await this.tenant.query(
      sql`select 1 from organiser where id = $1 and 'COORDINATOR' = any (roles)`,
      [this.tenant.scope.organiserId],
    );
    return rows.length > 0;
  }

  private async view(
    { personId, firstNameSealed, lastNameSealed, ...request }: OpenCoverRequest,
    all: boolean,
  ): Promise<CoverRequestView> {
    if (!all) return { ...request, volunteerName: null, personName: null };
    return {
      ...request,
      personName: await this.candidates.nameOf(personId, firstNameSealed, lastNameSealed),
    };
  }
}
