import { inject, Injectable } from '@angular/core';
import type { AttendanceDraft } from '@presence/contract';
import type { Attendance, Id } from '@presence/domain';
import { VersionConflict } from '../forms/dialogs/version-conflict';
import { OfflineQueue } from '../offline/offline-queue';
import { AttendanceApi } from './attendance-api';
import { differencesOf, thanks } from './attendance-labels';

/** What is to be stored of a session, over the version that was read; `adopt` lets go of it for what another entered. */
type Entry = {
  associationId: Id;
  sessionId: Id;
  version: number;
  draft: AttendanceDraft;
  adopt?: () => void;
};

/** Two people counted the same session, and one of them prefers their own numbers. */
const COUNTED_TWICE = { reason: 'COUNTED_TWICE', note: '' } as const;

/** Stores the numbers of a session, or that it was not held; without network they wait on the device. */
@Injectable({ providedIn: 'root' })
export class AttendanceWriter {
  private readonly api = inject(AttendanceApi);
  private readonly queue = inject(OfflineQueue);
  private readonly conflict = inject(VersionConflict);

  /** Resolves to what to say. */
  async enter(entry: Entry): Promise<string> {
    const { note, ...numbers } = entry.draft;
    const { associationId, sessionId, version } = entry;
    let mine = true;
    const store = async () => (mine = await this.store(entry));
    const waiting = { kind: 'ATTENDANCE', subject: sessionId, version, draft: numbers };
    // Words are not kept on the device: with some, the failure stands and the form stays. Nor is a correction that may
    // need a reason by the time it is sent.
    const wordless = note === '' && !numbers.correction?.note;
    const keepable = wordless && (version === 0 || numbers.correction !== null);
    if (await this.queue.keepWhenOffline(store, associationId, waiting, keepable))
      return $localize`:@@attendance.kept:Pas de réseau : les nombres sont gardés sur cet appareil et partiront dès son retour.`;
    return mine
      ? thanks(entry.draft)
      : $localize`:@@attendance.keptTheirs:Les nombres déjà enregistrés sont gardés.`;
  }

  private store({ associationId, sessionId, version, draft, adopt }: Entry): Promise<boolean> {
    return this.conflict.settle<Attendance>({
      save: () => this.api.enter(associationId, sessionId, version, draft),
      read: () => this.api.read(associationId, sessionId),
      differences: (stored) => differencesOf(draft, stored),
      overwrite: (stored) =>
        this.api.enter(associationId, sessionId, stored.version, {
          ...draft,
          correction: draft.correction ?? COUNTED_TWICE,
        }),
      adopt: () => adopt?.(),
    });
  }
}
