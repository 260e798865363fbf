import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { paths, type SessionView } from '@presence/contract';
import {
  AttendanceCorrection,
  CORRECTION_LABELS,
  dateIn,
  timeIn,
  timeInWords,
} from '@presence/domain';
import { associationList } from '../associations/association-read';
import { injectLocale } from '../page/locale';
import { formatDay } from './session-labels';

/** When the numbers of a session were corrected, why, and what stood before; for those who organise. */
@Component({
  selector: 'p-attendance-corrections',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ul>
      @for (line of lines(); track line.version) {
        <li>
          <span i18n="@@attendance.corrected"
            >Corrigé {{ line.when }}, avant : {{ line.before }}</span
          >
          @if (line.reason) {
            <span> ({{ line.reason }})</span>
          }
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      display: grid;
      gap: var(--p-space-1);
      margin: 0;
      padding: 0;
      list-style: none;
      color: var(--mat-sys-on-surface-variant);
      font-size: 0.875rem;
    }
  `,
})
export class AttendanceCorrections {
  private readonly locale = injectLocale();
  readonly session = input.required<SessionView>();

  private readonly corrections = associationList((association) => {
    const { id, attendance } = this.session();
    // The version is no parameter: it asks again once the numbers changed.
    return attendance === null ? undefined : paths.attendanceCorrections(association, id);
  }, AttendanceCorrection);

  protected readonly lines = computed(() => {
    const { timeZone } = this.session();
    return (this.corrections.shown() ?? []).map((correction) => {
      const { version, correctedAt, notHeldReason, reason, reasonNote } = correction;
      const day = formatDay(dateIn(timeZone, correctedAt), this.locale, timeZone);
      const { attendeeCount, firstTimerCount } = correction;
      const code = reason && CORRECTION_LABELS[reason][this.locale];
      return {
        version,
        when: `${day}, ${timeInWords(timeIn(timeZone, correctedAt), this.locale)}`,
        before:
          notHeldReason !== null
            ? $localize`:@@attendance.recordNotHeld:Non tenue`
            : firstTimerCount > 0
              ? $localize`:@@attendance.beforeWithFirst:${attendeeCount}:COUNT:, dont ${firstTimerCount}:FIRST: pour la première fois`
              : String(attendeeCount),
        reason: [code, reasonNote].filter(Boolean).join(' : '),
      };
    });
  });
}
