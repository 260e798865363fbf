import { inject, Injectable } from '@angular/core';
import type { SessionView } from '@presence/contract';
import type { Id } from '@presence/domain';
import { VersionConflict } from '../forms/dialogs/version-conflict';
import type { Waiting } from '../offline/kept-entries';
import type { EntrySender } from '../offline/offline-feature';
import { injectLocale } from '../page/locale';
import { AttendanceEntry } from '../sessions/kept/attendance-entry';
import { whenOf } from '../sessions/session-labels';
import { AttendanceApi } from './attendance-api';
import { numbersApart } from './attendance-labels';

/** Sends numbers that waited on the device; where somebody else entered others meanwhile, asks. */
@Injectable({ providedIn: 'root' })
export class AttendanceSender implements EntrySender {
  private readonly api = inject(AttendanceApi);
  private readonly conflict = inject(VersionConflict);
  private readonly locale = injectLocale();

  readonly allSent = $localize`:@@attendance.sent:Les présences gardées sur cet appareil sont enregistrées.`;

  read(waiting: Waiting) {
    const entry = AttendanceEntry.safeParse(waiting).data;
    return (
      entry && {
        text:
          entry.draft.notHeldReason === null
            ? $localize`:@@offline.attendance:Présences d’une séance : ${entry.draft.attendeeCount}:COUNT:`
            : $localize`:@@offline.notHeld:Une séance qui n’a pas eu lieu`,
        send: (at: Id) => this.send(at, entry),
      }
    );
  }

  private async send(
    associationId: Id,
    { subject, version, draft }: AttendanceEntry,
  ): Promise<void> {
    await this.conflict.settle<SessionView>({
      save: async () => {
        // No note is kept on a device: one that stands already stays.
        const stored = version === 0 ? null : await this.api.read(associationId, subject);
        return this.api.enter(associationId, subject, version, {
          ...draft,
          note: stored?.note ?? '',
        });
      },
      read: () => this.api.session(associationId, subject),
      differences: (stored) => [
        numbersApart(
          `${stored.groupName}, ${whenOf(stored, this.locale)}`,
          draft,
          stored.attendance,
        ),
      ],
      // The note that somebody else wrote stays: none was kept here.
      overwrite: ({ attendance }) =>
        this.api.enter(associationId, subject, attendance?.version ?? 0, {
          ...draft,
          note: attendance?.note ?? '',
          correction: draft.correction ?? { reason: 'COUNTED_TWICE', note: '' },
        }),
      adopt: () => undefined,
    });
  }
}
