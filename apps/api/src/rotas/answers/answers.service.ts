import { Injectable } from '@nestjs/common';
import type { AnswerDraft, GivenAnswer } from '@presence/contract';
import { DomainError, type Id } from '@presence/domain';
import { Tenant } from '../../database/tenant';
import { ContactVolunteerRow } from '../contact-volunteer.entity';
import { ContactRow } from '../contact.entity';
import { CoverService } from '../cover/cover.service';
import { holding } from '../publication/holding';

/** What a volunteer answers to a published contact of their own. */
@Injectable()
export class AnswersService {
  constructor(
    private readonly tenant: Tenant,
    private readonly cover: CoverService,
  ) {}

  /**
   * Accepts or declines; the same answer again changes nothing. A no opens a cover request, a later yes ends it.
   * @throws DomainError CONTACT_CANCELLED for one that is off or has begun, ALREADY_COVERED once somebody took it over
   */
  async give(contactId: Id, { answer }: AnswerDraft): Promise<GivenAnswer> {
    const volunteerId = this.tenant.scope.organiserId;
    const rows = this.tenant.repository(ContactVolunteerRow);
    await rows.findOneByOrFail({ contactId, volunteerId });
    const contact = await this.tenant
      .repository(ContactRow)
      .findOneOrFail({ where: { id: contactId }, lock: { mode: 'pessimistic_write' } });
    const row = await rows.findOneByOrFail({ contactId, volunteerId });
    if (contact.state === 'PROPOSED' || contact.state === 'UNCOVERED')
      throw new DomainError('NOT_FOUND');
    if (row.answer === answer) return row;
    if (contact.state !== 'PUBLISHED' || Date.parse(row.startsAt) <= Date.now())
      throw new DomainError('CONTACT_CANCELLED');
    if (row.answer === 'DECLINED') await this.assertStillFree(contactId, volunteerId);
    const answered = Object.assign(row, { answer, answeredAt: new Date().toISOString() });
    const given = await holding(this.tenant, [contactId], 'VOLUNTEER_BUSY', () =>
      rows.save(answered),
    );
    if (answer === 'DECLINED') await this.cover.open(contactId, volunteerId, 'DECLINED');
    else await this.cover.close(contactId, volunteerId);
    return given;
  }

  private async assertStillFree(contactId: Id, volunteerId: Id): Promise<void> {
    const taken = await this.tenant.query(
      'select 1 from cover_request where contact_id = $1 and volunteer_id = $2 and covered_by is not null',
      [contactId, volunteerId],
    );
    if (taken.length > 0) throw new DomainError('ALREADY_COVERED');
  }
}
