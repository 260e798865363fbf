import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import type { SessionView } from '@presence/contract';
import { isMoved, isUncertain, timesInWords } from '@presence/domain';
import { formatStanding } from '../groups/facilitation-labels';
import { MissingMark } from '../groups/missing-mark';
import { injectLocale } from '../page/locale';
import { formatSeats } from '../sessions/registration/registration-labels';
import { formatDay, hasBegun, formatHours, formatPlace } from '../sessions/session-labels';

/** What a session says of itself within a day of the grid: little in a month, all in a week. */
@Component({
  selector: 'p-session-chip',
  imports: [MatIcon, MissingMark],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: {
    '[class.cancelled]': 'cancelled()',
    '[class.moved]': 'moved() || undecided() || uncertain()',
    '[class.past]': 'past()',
  },
  template: `
    @if (said()) {
      <span class="cdk-visually-hidden">{{ said() }}, </span>
    }
    <span class="time">
      @if (cancelled()) {
        <mat-icon svgIcon="cancelled" /><span
          class="cdk-visually-hidden"
          i18n="@@calendar.cancelled"
          >annulée</span
        >
      } @else if (moved()) {
        <mat-icon svgIcon="moved" /><span class="cdk-visually-hidden" i18n="@@calendar.moved"
          >déplacée</span
        >
      }
      <span [class.struck]="cancelled()">{{ detailed() ? hours() : start() }}</span>
      @if (!detailed()) {
        <span class="cdk-visually-hidden">{{ hours() }}</span>
      }
    </span>
    <span class="name" [class.struck]="cancelled()">{{ session().groupName }}</span>
    @if (detailed()) {
      <span class="quiet">{{ place() }}</span>
      @for (facilitator of session().facilitators; track facilitator.id) {
        <span class="quiet">{{ facilitator.displayName }} ({{ formatStanding(facilitator) }})</span>
      }
    }
    @if (undecided()) {
      <span class="quiet word" i18n="@@sessions.undecidedMark">À décider</span>
    } @else if (uncertain()) {
      <span class="quiet word" i18n="@@sessions.uncertainMark">À confirmer</span>
    }
    @if (seats(); as line) {
      <span class="quiet">{{ line }}</span>
    }
    <p-missing-mark [session]="session()" short />
    @if (session().publicWord) {
      <span class="quiet word">{{ session().publicWord }}</span>
    }
  `,
  styleUrl: './session-chip.scss',
})
export class SessionChip {
  private readonly locale = injectLocale();
  protected readonly formatStanding = formatStanding;
  readonly session = input.required<SessionView>();
  readonly detailed = input(false);

  protected readonly cancelled = computed(() => this.session().cancelledAt !== null);
  protected readonly moved = computed(() => !this.cancelled() && isMoved(this.session()));
  protected readonly undecided = computed(() => !this.cancelled() && this.session().undecided);
  protected readonly uncertain = computed(() => isUncertain(this.session()));
  protected readonly past = computed(() => hasBegun(this.session()));
  protected readonly hours = computed(() => formatHours(this.session(), this.locale));
  protected readonly start = computed(
    () =>
      timesInWords(this.session().startTime, this.session().endTime, this.locale).split(' – ')[0],
  );
  protected readonly seats = computed(() => formatSeats(this.session()));
  protected readonly place = computed(() => formatPlace(this.session()));
  /** A screen reader hears the day with each session, since arrows leap from one to the next. */
  protected readonly said = computed(() =>
    formatDay(this.session().date, this.locale, this.session().timeZone),
  );
}
