import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import {
  type ConsentDraft,
  paths,
  type PersonDraft,
  PersonExport,
  PersonView,
  type WithdrawalDraft,
} from '@presence/contract';
import type { Id } from '@presence/domain';
import { firstValueFrom, type Observable } from 'rxjs';
import { CurrentAssociation } from '../associations/current-association';
import { ifMatch } from '../forms/if-match';

@Injectable({ providedIn: 'root' })
export class PeopleApi {
  private readonly http = inject(HttpClient);
  private readonly current = inject(CurrentAssociation);

  read(id: Id): Promise<PersonView> {
    return this.person(this.http.get(paths.person(this.association(), id)));
  }

  create(draft: PersonDraft): Promise<PersonView> {
    return this.person(this.http.post(paths.people(this.association()), draft));
  }

  change(draft: PersonDraft, version: number): Promise<PersonView> {
    return this.person(
      this.http.put(paths.person(this.association(), draft.id), draft, ifMatch(version)),
    );
  }

  consent(personId: Id, draft: ConsentDraft): Promise<PersonView> {
    return this.person(this.http.post(paths.consents(this.association(), personId), draft));
  }

  withdraw(personId: Id, id: Id, draft: WithdrawalDraft): Promise<PersonView> {
    return this.person(
      this.http.put(paths.consentWithdrawal(this.association(), personId, id), draft),
    );
  }

  end({ id, version }: PersonView): Promise<PersonView> {
    return this.person(
      this.http.put(paths.personEnding(this.association(), id), null, ifMatch(version)),
    );
  }

  takeUpAgain({ id, version }: PersonView): Promise<PersonView> {
    return this.person(
      this.http.delete(paths.personEnding(this.association(), id), ifMatch(version)),
    );
  }

  /** Everything that is stored about the person. */
  async export(id: Id): Promise<PersonExport> {
    return PersonExport.parse(
      await firstValueFrom(this.http.get(paths.personExport(this.association(), id))),
    );
  }

  async erase(id: Id): Promise<void> {
    await firstValueFrom(this.http.delete(paths.person(this.association(), id)));
  }

  private readonly association = () => this.current.requireId();
  private readonly person = async (answer: Observable<unknown>) =>
    PersonView.parse(await firstValueFrom(answer));
}
