import { inject, Injectable } from '@angular/core';
import { type OutcomeDraft, OutcomeView } from '@presence/contract';
import type { Id } from '@presence/domain';
import { VersionConflict } from '../forms/dialogs/version-conflict';
import type { Waiting } from '../offline/kept-entries';
import type { EntrySender } from '../offline/offline-feature';
import { ProblemError, problemOf } from '../problems/problem-error';
import { ContactEntry } from './contact-entry';
import { ContactsApi } from './contacts-api';
import { formatOutcome, outcomesApart } from './outcome-labels';

/** Sends outcomes and check-ins, at once or after they waited; where somebody else said otherwise, asks. */
@Injectable({ providedIn: 'root' })
export class ContactSender implements EntrySender {
  private readonly api = inject(ContactsApi);
  private readonly conflict = inject(VersionConflict);

  read(waiting: Waiting) {
    const entry = ContactEntry.safeParse(waiting).data;
    return entry && { text: inWords(entry), send: (at: Id) => this.send(at, entry) };
  }

  async send(associationId: Id, waiting: ContactEntry): Promise<void> {
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

/** What an entry says, in one line. */
function inWords(entry: ContactEntry): string {
  switch (entry.kind) {
    case 'OUTCOME':
      return $localize`:@@offline.outcome:Compte rendu : ${formatOutcome(entry.draft)}:OUTCOME:`;
    case 'CHECK_IN':
      return $localize`:@@offline.checkIn:Arrivée sur place`;
    case 'CHECK_OUT':
      return $localize`:@@offline.checkOut:Sortie d’une visite`;
  }
}

function currentOf({ details }: ProblemError): OutcomeView | null {
  const current = OutcomeView.safeParse(details['current']);
  return current.success ? current.data : null;
}
