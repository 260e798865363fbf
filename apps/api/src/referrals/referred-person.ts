import { Injectable } from '@nestjs/common';
import type { PersonView, ReferralAcceptanceDraft } from '@presence/contract';
import { DomainError } from '@presence/domain';
import { PeopleService } from '../people/people.service';
import { Sealing } from '../sealing/sealing';
import type { ReferralRow } from './referral.entity';
import { openReferral } from './sealed-referral';

/**
 * The person that a referral becomes: what it knows of them and what was chosen of it on acceptance, the rest empty until
 * the first visit is written up.
 */
@Injectable()
export class ReferredPerson {
  constructor(
    private readonly people: PeopleService,
    private readonly sealing: Sealing,
  ) {}

  async create(
    row: ReferralRow,
    { personId, ...chosen }: ReferralAcceptanceDraft,
  ): Promise<PersonView> {
    const { unreadable, firstName, lastName, phone } = openReferral(
      await this.sealing.opener(),
      row,
    );
    if (unreadable) throw new DomainError('SEAL_BROKEN', { table: 'referral' });
    return this.people.create({
      id: personId,
      firstName,
      lastName,
      phones: phone === null ? [] : [phone],
      street: '',
      access: '',
      postcode: '',
      inseeCode: row.inseeCode,
      coordinates: null,
      languages: ['fr'],
      wishes: { gender: null, genderRequired: false, pets: false, smoking: false, stairs: false },
      leadVolunteerId: null,
      paperPlan: false,
      ...chosen,
    });
  }
}
