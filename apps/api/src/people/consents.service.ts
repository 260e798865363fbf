import { Injectable } from '@nestjs/common';
import type { ConsentDraft, PersonView, WithdrawalDraft } from '@presence/contract';
import { CONTACT_KINDS, consented, type Id } from '@presence/domain';
import { IsNull } from 'typeorm';
import { createOnce } from '../database/create-once';
import { Tenant } from '../database/tenant';
import { Events } from '../events/events';
import { ConsentRow } from './consent.entity';
import { PeopleService } from './people.service';
import { SupportedPersonRow } from './supported-person.entity';

/** Consents are added and withdrawn, never changed: what was agreed to when stays readable. */
@Injectable()
export class ConsentsService {
  constructor(
    private readonly tenant: Tenant,
    private readonly people: PeopleService,
    private readonly events: Events,
  ) {}

  async record(personId: Id, draft: ConsentDraft): Promise<PersonView> {
    await this.tenant
      .repository(SupportedPersonRow)
      .findOneByOrFail({ id: personId, erasedAt: IsNull() });
    await createOnce(this.tenant, ConsentRow, {
      ...draft,
      personId,
      recordedBy: this.tenant.scope.organiserId,
    });
    return this.people.read(personId);
  }

  /** From this transaction on nothing is planned that no other consent allows, and what was planned of it is cancelled. */
  async withdraw(personId: Id, id: Id, { means }: WithdrawalDraft): Promise<PersonView> {
    const consents = this.tenant.repository(ConsentRow);
    const consent = await consents.findOneOrFail({
      where: { id, personId },
      lock: { mode: 'pessimistic_write' },
    });
    if (consent.withdrawnAt === null) {
      await consents.update(
        { associationId: this.tenant.scope.associationId, id },
        { withdrawnAt: new Date().toISOString(), withdrawnMeans: means },
      );
      const standing = consented(await consents.findBy({ personId }));
      await this.events.announce('support.ended', {
        personId,
        kinds: CONTACT_KINDS.filter((kind) => !standing.includes(kind)),
      });
    }
    return this.people.read(personId);
  }
}
