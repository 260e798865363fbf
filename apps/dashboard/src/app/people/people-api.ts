import { Injectable } from '@angular/core';
import {
  type ConsentDraft,
  paths,
  type PersonDraft,
  PersonExport,
  PersonView,
  type WithdrawalDraft,
} from '@presence/contract';
import type { Id } from '@presence/domain';
import { associationWrites } from '../associations/association-writes';
import { NOTHING } from '../writes/writes';

@Injectable({ providedIn: 'root' })
export class PeopleApi {
  private readonly writes = associationWrites();

  read(id: Id): Promise<PersonView> {
    return this.writes.get((at) => paths.person(at, id), PersonView);
  }

  create(body: PersonDraft): Promise<PersonView> {
    return this.writes.post(paths.people, PersonView, { body });
  }

  change(body: PersonDraft, version: number): Promise<PersonView> {
    return this.writes.put((at) => paths.person(at, body.id), PersonView, { body, version });
  }

  consent(personId: Id, body: ConsentDraft): Promise<PersonView> {
    return this.writes.post((at) => paths.consents(at, personId), PersonView, { body });
  }

  withdraw(personId: Id, id: Id, body: WithdrawalDraft): Promise<PersonView> {
    return this.writes.put((at) => paths.consentWithdrawal(at, personId, id), PersonView, { body });
  }

  end({ id, version }: PersonView): Promise<PersonView> {
    return this.writes.put((at) => paths.personEnding(at, id), PersonView, { version });
  }

  takeUpAgain({ id, version }: PersonView): Promise<PersonView> {
    return this.writes.delete((at) => paths.personEnding(at, id), PersonView, { version });
  }

  /** Everything that is stored about the person. */
  export(id: Id): Promise<PersonExport> {
    return this.writes.get((at) => paths.personExport(at, id), PersonExport);
  }

  erase(id: Id): Promise<void> {
    return this.writes.delete((at) => paths.person(at, id), NOTHING);
  }
}
