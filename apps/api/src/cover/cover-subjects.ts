import { Injectable } from '@nestjs/common';
import {
  subjectOf,
  type CoverCandidate,
  type CoverRequest,
  type CoverSubjectKind,
  type Id,
} from '@presence/domain';

/** An open request of which more people may be asked. */
export type DueRequest = {
  id: Id;
  contactId: Id | null;
  sessionId: Id | null;
  organiserId: Id;
  wave: number;
  askedIds: readonly Id[];
  startsAt: string;
};

/** Somebody who could do it at the time it has. */
export type Able = Pick<CoverCandidate, 'id' | 'known' | 'load'>;

/** What a sort of thing that can be taken over knows of itself; its feature offers it when it starts. */
export type CoverSubject = {
  /** Who could take each of them over, by request. */
  able(due: readonly DueRequest[]): Promise<ReadonlyMap<Id, readonly Able[]>>;
  /**
   * Gives it to the caller, who was asked, as far as it still can be; the same again changes nothing.
   * @throws DomainError ALREADY_COVERED and what else stands in the way
   */
  takeOver(requestId: Id): Promise<void>;
};

/** What can be taken over. */
@Injectable()
export class CoverSubjects {
  private readonly subjects = new Map<CoverSubjectKind, CoverSubject>();

  offer(kind: CoverSubjectKind, subject: CoverSubject): void {
    this.subjects.set(kind, subject);
  }

  of(request: Pick<CoverRequest, 'sessionId'>): CoverSubject {
    const kind = subjectOf(request);
    const subject = this.subjects.get(kind);
    if (!subject) throw new Error(`Nobody offers ${kind} to be taken over.`);
    return subject;
  }
}
