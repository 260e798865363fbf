import { Injectable } from '@nestjs/common';
import type { CheckDraft, CheckView } from '@presence/contract';
import { disclosed, DomainError, type Id } from '@presence/domain';
import { Tenant } from '../database/tenant';
import { Sealing } from '../sealing/sealing';
import { assertBegun, liveContact } from './live-contact';
import { settingsInForce } from '../home-support/home-support.service';
import { VisitCheckRow } from './visit-check.entity';

/** Somebody is expected out after eight hours at the latest. */
const LONGEST_MS = 8 * 3_600_000;

/** Visits made alone: there, expected out, out. */
@Injectable()
export class VisitChecksService {
  constructor(
    private readonly tenant: Tenant,
    private readonly sealing: Sealing,
  ) {}

  /** Also sets another expected end. What arrives again after the check-out, late from a phone, changes nothing. */
  async checkIn(contactId: Id, draft: CheckDraft): Promise<CheckView> {
    const now = new Date().toISOString();
    const row = await this.own(contactId, now);
    const checkedInAt = draft.checkedInAt < now ? draft.checkedInAt : now;
    const length = Date.parse(draft.expectedEndAt) - Date.parse(checkedInAt);
    if (length <= 0)
      throw new DomainError('VALIDATION', {}, [
        { path: ['expectedEndAt'], message: 'END_BEFORE_START' },
      ]);
    if (length > LONGEST_MS)
      throw new DomainError('VALIDATION', {}, [
        { path: ['expectedEndAt'], message: 'DATE_OUT_OF_RANGE' },
      ]);
    if (row.checkedOutAt && checkedInAt <= row.checkedOutAt) return row;
    const later = {
      alertedAt: null,
      escalatedAt: null,
      settledAt: null,
      settledBy: null,
      settlingWordSealed: null,
    };
    const known = row.checkedInAt !== undefined && row.checkedOutAt === null;
    return this.rows.save(
      Object.assign(row, draft.expectedEndAt > now && later, {
        checkedInAt: known ? row.checkedInAt : checkedInAt,
        expectedEndAt: draft.expectedEndAt,
        checkedOutAt: null,
      }),
    );
  }

  /** Whoever went in comes out, whatever became of the visit meanwhile. */
  async checkOut(contactId: Id): Promise<CheckView> {
    const row = await this.known(contactId);
    if (!row) throw new DomainError('NOT_FOUND');
    return row.checkedOutAt
      ? row
      : this.rows.save(Object.assign(row, { checkedOutAt: new Date().toISOString() }));
  }

  /** A coordinator knows that those who are late are well, and says how. */
  async settle(contactId: Id, word: string): Promise<CheckView> {
    const rows = await this.rows.find({
      where: { contactId },
      lock: { mode: 'pessimistic_write' },
    });
    const [late] = rows.filter(({ checkedOutAt }) => checkedOutAt === null);
    if (!late) throw new DomainError('NOT_FOUND');
    const settlingWordSealed = await this.sealing.seal(
      'visit_check',
      'settling_word_sealed',
      `${contactId}/${late.volunteerId}`,
      word,
    );
    const settledBy = this.tenant.scope.organiserId;
    return this.rows.save(
      Object.assign(late, {
        settledAt: late.settledAt ?? new Date().toISOString(),
        settledBy,
        settlingWordSealed,
      }),
    );
  }

  private get rows() {
    return this.tenant.repository(VisitCheckRow);
  }

  private known(contactId: Id): Promise<VisitCheckRow | null> {
    return this.rows.findOne({
      where: { contactId, volunteerId: this.tenant.scope.organiserId },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** One's own check that is still open, else that of one's own contact inside its window, made anew where there is none. */
  private async own(contactId: Id, now: string): Promise<VisitCheckRow> {
    const inside = await this.known(contactId);
    if (inside?.checkedOutAt === null) return inside;
    const { organiserId: volunteerId, associationId } = this.tenant.scope;
    const contact = await liveContact(this.tenant, contactId, volunteerId);
    if (!disclosed(contact, await settingsInForce(this.tenant), now))
      throw new DomainError('NOT_FOUND');
    assertBegun(contact, now);
    return (
      (await this.rows.findOneBy({ contactId, volunteerId })) ??
      this.rows.create({ associationId, contactId, volunteerId })
    );
  }
}
