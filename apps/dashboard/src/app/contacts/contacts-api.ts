import { Injectable } from '@angular/core';
import {
  type CheckDraft,
  CheckView,
  MyWeek,
  type OutcomeDraft,
  OutcomeView,
  paths,
} from '@presence/contract';
import type { Answer, Id } from '@presence/domain';
import { NOTHING, pathWrites } from '../writes/writes';

@Injectable({ providedIn: 'root' })
export class ContactsApi {
  private readonly writes = pathWrites();

  week(associationId: Id): Promise<MyWeek> {
    return this.writes.get(paths.myWeek(associationId), MyWeek);
  }

  /** `version` is that of the outcome on which the typing began; 0 for a first entry. */
  enter(
    associationId: Id,
    contactId: Id,
    version: number,
    body: OutcomeDraft,
  ): Promise<OutcomeView> {
    return this.writes.put(paths.myOutcome(associationId, contactId), OutcomeView, {
      body,
      version,
    });
  }

  /** In a volunteer's stead, by a coordinator. */
  enterFor(
    associationId: Id,
    contactId: Id,
    version: number,
    body: OutcomeDraft,
  ): Promise<OutcomeView> {
    return this.writes.put(paths.contactOutcome(associationId, contactId), OutcomeView, {
      body,
      version,
    });
  }

  checkIn(associationId: Id, contactId: Id, body: CheckDraft): Promise<CheckView> {
    return this.writes.put(paths.myCheck(associationId, contactId), CheckView, { body });
  }

  checkOut(associationId: Id, contactId: Id): Promise<CheckView> {
    return this.writes.delete(paths.myCheck(associationId, contactId), CheckView);
  }

  answer(associationId: Id, contactId: Id, answer: Exclude<Answer, 'WAITING'>): Promise<void> {
    return this.writes.put(paths.answer(associationId, contactId), NOTHING, { body: { answer } });
  }

  settle(associationId: Id, contactId: Id, word: string): Promise<void> {
    return this.writes.put(paths.checkSettlement(associationId, contactId), NOTHING, {
      body: { word },
    });
  }
}
