import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import {
  type CheckDraft,
  CheckView,
  MyWeek,
  type OutcomeDraft,
  OutcomeView,
  paths,
} from '@presence/contract';
import type { Answer, Id } from '@presence/domain';
import { firstValueFrom } from 'rxjs';
import { ifMatch } from '../forms/if-match';

@Injectable({ providedIn: 'root' })
export class ContactsApi {
  private readonly http = inject(HttpClient);

  week(associationId: Id): Promise<MyWeek> {
    return firstValueFrom(this.http.get(paths.myWeek(associationId))).then(MyWeek.parse);
  }

  /** `version` is that of the outcome on which the typing began; 0 for a first entry. */
  enter(
    associationId: Id,
    contactId: Id,
    version: number,
    draft: OutcomeDraft,
  ): Promise<OutcomeView> {
    return firstValueFrom(
      this.http.put(paths.myOutcome(associationId, contactId), draft, ifMatch(version)),
    ).then(OutcomeView.parse);
  }

  /** In a volunteer's stead, by a coordinator. */
  enterFor(
    associationId: Id,
    contactId: Id,
    version: number,
    draft: OutcomeDraft,
  ): Promise<OutcomeView> {
    return firstValueFrom(
      this.http.put(paths.contactOutcome(associationId, contactId), draft, ifMatch(version)),
    ).then(OutcomeView.parse);
  }

  checkIn(associationId: Id, contactId: Id, draft: CheckDraft): Promise<CheckView> {
    return firstValueFrom(this.http.put(paths.myCheck(associationId, contactId), draft)).then(
      CheckView.parse,
    );
  }

  checkOut(associationId: Id, contactId: Id): Promise<CheckView> {
    return firstValueFrom(this.http.delete(paths.myCheck(associationId, contactId))).then(
      CheckView.parse,
    );
  }

  async answer(
    associationId: Id,
    contactId: Id,
    answer: Exclude<Answer, 'WAITING'>,
  ): Promise<void> {
    await firstValueFrom(this.http.put(paths.answer(associationId, contactId), { answer }));
  }

  async settle(associationId: Id, contactId: Id, word: string): Promise<void> {
    await firstValueFrom(this.http.put(paths.checkSettlement(associationId, contactId), { word }));
  }
}
