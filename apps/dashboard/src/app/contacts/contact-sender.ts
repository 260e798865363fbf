import { inject, Injectable } from '@angular/core';
import { type OutcomeDraft, OutcomeView } from '@presence/contract';
import type { Id } from '@presence/domain';
import { VersionConflict } from '../forms/version-conflict';
import type { Waiting } from '../offline/kept-entries';
import { ProblemError, problemOf } from '../problems/problem-error';
import { ContactsApi } from './contacts-api';
import { outcomesApart } from './outcome-words';

type OfContact = Exclude<Waiting, { kind: 'ATTENDANCE' }>;

/** Sends outcomes and check-ins, at once or after they waited; where somebody else said otherwise, asks. */
@Injectable({ providedIn: 'root' })
export class ContactSender {
  private readonly api = inject(ContactsApi);
  private readonly conflict = inject(VersionConflict);

  async send(associationId: Id, waiting: OfContact): Promise<void> {
    const { subject } = waiting;
    if (waiting.kind === 'CHECK_IN') await this.api.checkIn(associationId, subject, waiting.draft);
    else if (waiting.kind === 'CHECK_OUT') await this.api.checkOut(associationId, subject);
    else await this.enter(associationId, subject, waiting.version, { ...waiting.draft, note: '' });
  }

  /** Resolves to whether it is this outcome that stands. */
  enter(associationId: Id, contactId: Id, version: number, draft: OutcomeDraft): Promise<boolean> {
    let other: OutcomeView | null = null;
    return this.conflict.settle<OutcomeView | null>({
      save: () =>
        this.api.enter(associationId, contactId, version, draft).catch((cause: unknown) => {
          other = currentOf(problemOf(cause));
          throw cause;
        }),
      // The refusal itself carries the other outcome: asking again could find the window shut.
      read: () => Promise.resolve(other),
      differences: (stored) => outcomesApart(draft, stored),
      // A note that somebody else wrote stays where none was kept here.
      overwrite: (stored) =>
        this.api.enter(associationId, contactId, stored?.version ?? 0, {
          ...draft,
          note: draft.note || (stored?.note ?? ''),
        }),
      adopt: () => undefined,
    });
  }
}

function currentOf({ details }: ProblemError): OutcomeView | null {
  const current = OutcomeView.safeParse(details['current']);
  return current.success ? current.data : null;
}
