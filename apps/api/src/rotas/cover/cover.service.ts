import { Injectable } from '@nestjs/common';
import type { CoverRequestView } from '@presence/contract';
import { DomainError, newId, type Contact, type CoverRequest, type Id } from '@presence/domain';
import { In, IsNull } from 'typeorm';
import { AuditService } from '../../audit/audit.service';
import { Tenant } from '../../database/tenant';
import { ContactVolunteerRow } from '../contact-volunteer.entity';
import { ContactRow } from '../contact.entity';
import { CoverRequestRow } from '../cover-request.entity';
import { holding } from '../publication/holding';
import { VolunteerLetters } from '../publication/volunteer-letters';
import { CoverCandidates } from './cover-candidates';
import { CoverWaves } from './cover-waves';
import { openRequests, requestAsked, type OpenCoverRequest } from './cover.queries';

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
    const requests = await openRequests(this.tenant, this.tenant.scope.organiserId, all);
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
    const { associationId } = this.tenant.scope;
    const contacts = await this.wanting(contactIds, volunteerId);
    const rows = contacts.map(({ id: contactId }) => ({
      associationId,
      id: newId(),
      contactId,
      volunteerId,
      reason,
      nextWaveAt: new Date().toISOString(),
    }));
    if (rows.length > 0) await this.tenant.repository(CoverRequestRow).insert(rows);
    return rows.map(({ id }) => id);
  }

  /**
   * Takes the contact over, as far as the volunteer still can at this moment. Of any number of yeses at once one is heard.
   * @throws DomainError ALREADY_COVERED, CONTACT_CANCELLED, COVER_IMPOSSIBLE with the reason in words, or VOLUNTEER_BUSY
   * when the volunteer has something else then
   */
  async accept(id: Id): Promise<CoverRequestView> {
    const { organiserId } = this.tenant.scope;
    const asked = await this.seen(id);
    const contact = await this.tenant
      .repository(ContactRow)
      .findOneOrFail({ where: { id: asked.contactId }, lock: { mode: 'pessimistic_write' } });
    const request = await this.tenant.repository(CoverRequestRow).findOneByOrFail({ id });
    if (request.coveredBy === organiserId) return this.seen(id);
    if (request.closedAt !== null) throw new DomainError('ALREADY_COVERED');
    if (contact.state !== 'PUBLISHED' || Date.parse(contact.startsAt ?? '') <= Date.now())
      throw new DomainError('CONTACT_CANCELLED');
    await this.assertStillAble(request, contact);
    await holding(this.tenant, [contact.id], 'VOLUNTEER_BUSY', () =>
      this.replace(contact, request, organiserId),
    );
    await this.tenant
      .repository(CoverRequestRow)
      .save(Object.assign(request, { coveredBy: organiserId, closedAt: new Date().toISOString() }));
    await this.tenant.query(
      `update cover_ask set answer = 'YES', answered_at = now() where request_id = $1 and volunteer_id = $2`,
      [id, organiserId],
    );
    await this.letters.knows(organiserId, [contact.id]);
    if (request.reason !== 'DECLINED') await this.letters.changed([request.volunteerId]);
    return this.seen(id);
  }

  /** Ends the open requests of a contact: it goes ahead as it stands, or not at all. */
  async close(contactId: Id, volunteerId?: Id): Promise<void> {
    await this.tenant.query(
      `update cover_request set closed_at = now(), version = version + 1 where contact_id = $1 and closed_at is null and ($2::uuid is null or volunteer_id = $2)`,
      [contactId, volunteerId ?? null],
    );
  }

  /** Held in the order of their ids, so that two who ask for the same never wait for each other. */
  private async wanting(contactIds: readonly Id[], volunteerId: Id): Promise<ContactRow[]> {
    const rows = this.tenant.repository(ContactRow);
    const contacts = await rows.find({
      where: { id: In([...contactIds]), state: 'PUBLISHED' },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
    const known = await this.tenant
      .repository(CoverRequestRow)
      .findBy({ contactId: In([...contactIds]), volunteerId, closedAt: IsNull() });
    const wanting = contacts.filter(
      ({ id, date, start }) =>
        date !== null && start !== null && !known.some(({ contactId }) => contactId === id),
    );
    return wanting.sort(
      (one, other) => Date.parse(one.startsAt ?? '') - Date.parse(other.startsAt ?? ''),
    );
  }

  /** Asked while the contact is held, so that an answer of this very moment is seen. */
  private async isSilent(contactId: Id, volunteerId: Id): Promise<boolean> {
    await this.tenant
      .repository(ContactRow)
      .findOneOrFail({ where: { id: contactId }, lock: { mode: 'pessimistic_write' } });
    return this.tenant
      .repository(ContactVolunteerRow)
      .existsBy({ contactId, volunteerId, answer: 'WAITING' });
  }

  /** The volunteer is held, so that two yeses of theirs at once are counted one after the other. */
  private async assertStillAble(request: CoverRequestRow, contact: ContactRow): Promise<void> {
    const { organiserId } = this.tenant.scope;
    await this.tenant.query('select id from volunteer where id = $1 for no key update', [
      organiserId,
    ]);
    const reason = await this.candidates.hindrance(organiserId, request.volunteerId, contact);
    if (reason) throw new DomainError('COVER_IMPOSSIBLE', { reason });
  }

  /** A volunteer who declined stays on record as such; one who was silent or is away simply no longer has the contact. */
  private async replace(
    contact: Pick<Contact, 'id' | 'startsAt' | 'endsAt'>,
    request: CoverRequestRow,
    organiserId: Id,
  ): Promise<void> {
    const rows = this.tenant.repository(ContactVolunteerRow);
    if (request.reason !== 'DECLINED')
      await rows.delete({ contactId: contact.id, volunteerId: request.volunteerId });
    const now = new Date().toISOString();
    await rows.save({
      associationId: this.tenant.scope.associationId,
      contactId: contact.id,
      volunteerId: organiserId,
      startsAt: contact.startsAt ?? '',
      endsAt: contact.endsAt ?? '',
      held: true,
      answer: 'ACCEPTED',
      toldAt: now,
      answeredAt: now,
    });
    await this.tenant.query(
      'update contact set updated_at = now(), version = version + 1 where id = $1',
      [contact.id],
    );
  }

  /** A request as the volunteer whom it was asked of sees it. */
  private async seen(id: Id): Promise<CoverRequestView> {
    const request = await requestAsked(this.tenant, this.tenant.scope.organiserId, id, false);
    if (!request) throw new DomainError('NOT_FOUND');
    return this.view(request, false);
  }

  private async readsAll(): Promise<boolean> {
    const rows = await this.tenant.query(
      `select 1 from organiser where id = $1 and 'COORDINATOR' = any (roles)`,
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
