import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { type Attendance, AUDIENCE_LABELS, AUDIENCES, NOT_HELD_LABELS } from '@presence/domain';
import { injectLocale } from '../page/locale';

/** The numbers of one session, to read. */
@Component({
  selector: 'p-attendance-summary',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (notHeld(); as reason) {
      <p class="not-held">
        <strong i18n="@@attendance.notHeldDone">La séance n’a pas eu lieu.</strong>
        <ng-container i18n="@@attendance.notHeldReason">Raison : {{ reason }}.</ng-container>
      </p>
    } @else {
      <dl>
        <div>
          <dt>
            <ng-container i18n="@@attendance.presentShort">{attendance().attendeeCount, plural,
              =0 {personne présente}
              =1 {personne présente}
              other {personnes présentes}
            }</ng-container>
          </dt>
          <dd>{{ attendance().attendeeCount }}</dd>
        </div>
        <div>
          <dt i18n="@@attendance.firstTimersShort">pour la première fois</dt>
          <dd>{{ attendance().firstTimerCount }}</dd>
        </div>
      </dl>
    }
    @if (byAudience().length > 0) {
      <ul>
        @for (line of byAudience(); track line.label) {
          <li>{{ line.label }} : {{ line.count }}</li>
        }
      </ul>
    }
    @if (attendance().note) {
      <p>{{ attendance().note }}</p>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--p-space-3);
    }
    dl {
      display: flex;
      flex-wrap: wrap;
      gap: var(--p-space-5);
      margin: 0;
    }
    div {
      display: flex;
      flex-direction: column-reverse;
      justify-content: flex-end;
    }
    dd {
      margin: 0;
      font: 560 2.5rem/1.1 var(--p-font-heading);
      color: var(--mat-sys-primary);
    }
    ul {
      margin: 0;
      padding-inline-start: var(--p-space-5);
    }
    p {
      white-space: pre-line;
      color: var(--mat-sys-on-surface-variant);
    }
  `,
})
export class AttendanceSummary {
  private readonly locale = injectLocale();
  readonly attendance = input.required<Attendance>();

  protected readonly notHeld = computed(() => {
    const { notHeldReason } = this.attendance();
    return notHeldReason && NOT_HELD_LABELS[notHeldReason][this.locale];
  });
  protected readonly byAudience = computed(() =>
    AUDIENCES.flatMap((audience) => {
      const count = this.attendance().countsByAudience[audience];
      return count === undefined ? [] : [{ label: AUDIENCE_LABELS[audience][this.locale], count }];
    }),
  );
}
