import { Injectable } from '@nestjs/common';
import type {
  FirstVisitDraft,
  PersonExport,
  PersonView,
  ReferralAcceptanceDraft,
  ReferralDraft,
  ReferralsQuery,
  ReferralView,
} from '@presence/contract';
import {
  askedForOneself,
  DECIDED_STATES,
  phoneOfPlace,
  referralAfter,
  type Id,
  type Referral,
  type ReferralMove,
} from '@presence/domain';
import { In, Not } from 'typeorm';
import { AuditService } from '../audit/audit.service';
import { loadForChange } from '../database/change';
import { createOnce } from '../database/create-once';
import { Tenant } from '../database/tenant';
import { communeNamed } from '../geography/geography.service';
import { Sealing } from '../sealing/sealing';
import { planFirstVisit } from './plan-first-visit';
import { ReferralLetters } from './referral-letters';
import { ReferralRow } from './referral.entity';
import { ReferredPerson } from './referred-person';
import { openReferral, sealReferral } from './sealed-referral';
import { viewReferrals } from './view-referrals';

export { firstVisits } from './first-visits';

@Injectable()
export class ReferralsService {
  constructor(
    private readonly tenant: Tenant,
    private readonly sealing: Sealing,
    private readonly audit: AuditService,
    private readonly referred: ReferredPerson,
    private readonly letters: ReferralLetters,
  ) {}

  /** What waits comes oldest first; what is decided, latest first. It tells names, phones and words, which the audit log notes. */
  async list({ show }: ReferralsQuery): Promise<ReferralView[]> {
    const open = show === 'OPEN';
    const rows = await this.tenant.repository(ReferralRow).find({
      where: { state: open ? Not(In(DECIDED_STATES)) : In(DECIDED_STATES) },
      order: open ? { receivedAt: 'ASC' } : { decidedAt: 'DESC' },
      take: 500,
    });
    await this.audit.record('READ referrals', null);
    return viewReferrals(this.tenant, this.sealing, rows);
  }

  async read(id: Id): Promise<ReferralView> {
    const row = await this.tenant.repository(ReferralRow).findOneByOrFail({ id });
    await this.audit.record('READ referral', id);
    const [view] = await viewReferrals(this.tenant, this.sealing, [row]);
    return view as ReferralView;
  }

  async receive(
    received: Omit<ReferralDraft, 'id'> & { id: Id },
    channel: Referral['channel'],
  ): Promise<void> {
    const draft = askedForOneself(received);
    await communeNamed(this.tenant.manager, draft.inseeCode);
    const { id, origin, inseeCode, wanted, agreed } = draft;
    const phone = phoneOfPlace(draft.phone, inseeCode, ['phone']);
    const senderPhone = phoneOfPlace(draft.senderPhone, inseeCode, ['senderPhone']);
    const isNew = await createOnce(this.tenant, ReferralRow, {
      id,
      origin,
      inseeCode,
      wanted,
      agreed,
      channel,
      state: 'RECEIVED',
      ...(await sealReferral(this.sealing, id, { ...draft, phone, senderPhone })),
    });
    if (isNew) await this.letters.tell(id);
  }

  async typeIn(draft: ReferralDraft): Promise<ReferralView> {
    await this.receive(draft, 'CALL');
    return this.read(draft.id);
  }

  /** What referrals tell of the person whom they became, without their names: the record has those. */
  async ofPerson(personId: Id): Promise<PersonExport['referrals']> {
    const open = await this.sealing.opener();
    const rows = await this.tenant
      .repository(ReferralRow)
      .find({ where: { personId }, order: { receivedAt: 'ASC' } });
    return rows.map((row) => {
      const { senderName, senderPhone, message } = openReferral(open, row);
      const { receivedAt, origin, agreed, state } = row;
      return { receivedAt, origin, senderName, senderPhone, message, agreed, state };
    });
  }

  /** Somebody has looked at it and sees to it from now on. */
  lookAt(id: Id, version: number): Promise<ReferralView> {
    return this.step('lookAt', id, version, () => ({ ownerId: this.tenant.scope.organiserId }));
  }

  planFirstVisit(id: Id, version: number, draft: FirstVisitDraft): Promise<ReferralView> {
    return this.step('planFirstVisit', id, version, async (row) => ({
      ...(await planFirstVisit(this.tenant, draft)),
      ownerId: row.ownerId ?? this.tenant.scope.organiserId,
    }));
  }

  /** Makes the person, with what the referral knows of them and what was chosen of it, and returns their record. Nothing is planned before a consent. */
  async accept(id: Id, version: number, draft: ReferralAcceptanceDraft): Promise<PersonView> {
    let person: PersonView | undefined;
    await this.step('accept', id, version, async (row) => {
      person = await this.referred.create(row, draft);
      return { decidedAt: new Date().toISOString(), personId: draft.personId };
    });
    return person as PersonView;
  }

  decline(id: Id, version: number, declineWord: string): Promise<ReferralView> {
    return this.step('decline', id, version, async () => ({
      decidedAt: new Date().toISOString(),
      declineWordSealed: await this.sealing.seal(
        'referral',
        'decline_word_sealed',
        id,
        declineWord,
      ),
    }));
  }

  /** @throws DomainError REFERRAL_DECIDED when it was accepted or declined before */
  private async step(
    move: ReferralMove,
    id: Id,
    version: number,
    change: (row: ReferralRow) => Partial<ReferralRow> | Promise<Partial<ReferralRow>>,
  ): Promise<ReferralView> {
    const rows = this.tenant.repository(ReferralRow);
    const row = await loadForChange(rows, { id }, version);
    const state = referralAfter(move, row.state);
    await rows.save(Object.assign(row, await change(row), { state }));
    return this.read(id);
  }
}
