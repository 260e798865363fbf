import { inject, Injectable } from '@angular/core';
import type { SessionView } from '@presence/contract';
import type { Id } from '@presence/domain';
import { VersionConflict } from '../forms/version-conflict';
import type { WaitingOf } from '../offline/kept-entries';
import { injectLocale } from '../page/locale';
import { whenOf } from '../sessions/session-words';
import { AttendanceApi } from './attendance-api';
import { numbersApart } from './attendance-words';

/** Sends numbers that waited on the device; where somebody else entered others meanwhile, asks. */
@Injectable({ providedIn: 'root' })
export class AttendanceSender {
  private readonly api = inject(AttendanceApi);
  private readonly conflict = inject(VersionConflict);
  private readonly locale = injectLocale();

  async send(
    associationId: Id,
    { subject, version, draft }: WaitingOf<'ATTENDANCE'>,
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
        }),
      adopt: () => undefined,
    });
  }
}
