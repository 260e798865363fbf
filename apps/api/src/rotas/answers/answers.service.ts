import { Injectable } from '@nestjs/common';
import type { AnswerDraft, GivenAnswer } from '@presence/contract';
import { DomainError, mayMove, type Id } from '@presence/domain';
import { answerContacts, holdContact, partOf } from '../../contacts/contacts.service';
import { closeRequests } from '../../cover/cover.service';
import { sql } from '../../database/sql';
import { Tenant } from '../../database/tenant';
import { ContactCover } from '../cover/contact-cover';
import { holding } from '../publication/holding';

/** What a volunteer answers to a published contact of their own. */
@Injectable()
export class AnswersService {
  constructor(
    private readonly tenant: Tenant,
    private readonly cover: ContactCover,
  ) {}

  /**
   * Accepts or declines; the same answer again changes nothing. A no opens a cover request, a later yes ends it.
   * @throws DomainError CONTACT_CANCELLED for one that is off or has begun, ALREADY_COVERED once somebody took it over
   */
  async give(contactId: Id, { answer }: AnswerDraft): Promise<GivenAnswer> {
    const volunteerId = this.tenant.scope.organiserId;
    await partOf(this.tenant, contactId, volunteerId);
    const { state } = await holdContact(this.tenant, contactId);
    const part = await partOf(this.tenant, contactId, volunteerId);
    if (state !== 'CANCELLED' && !mayMove('accept', state)) throw new DomainError('NOT_FOUND');
    if (part.answer === answer) return part;
    if (!mayMove('accept', state) || Date.parse(part.startsAt) <= Date.now())
      throw new DomainError('CONTACT_CANCELLED');
    if (part.answer === 'DECLINED') await this.assertStillFree(contactId, volunteerId);
    const answeredAt = new Date().toISOString();
    await holding(this.tenant, [contactId], 'VOLUNTEER_BUSY', () =>
      answerContacts(this.tenant, [contactId], volunteerId, answer, answeredAt),
    );
    if (answer === 'DECLINED') await this.cover.open(contactId, volunteerId, 'DECLINED');
    else await closeRequests(this.tenant, { contactIds: [contactId], organiserIds: [volunteerId] });
    return { ...part, answer, answeredAt };
  }

  private async assertStillFree(contactId: Id, volunteerId: Id): Promise<void> {
    const taken = await this.tenant.query(
      sql`select 1 from cover_request where contact_id = $1 and organiser_id = $2 and covered_by is not null`,
      [contactId, volunteerId],
    );
    if (taken.length > 0) throw new DomainError('ALREADY_COVERED');
  }
}
