import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { SessionView } from '@presence/contract';
import { isMoved, isUncertain } from '@presence/domain';
import { injectLocale } from '../page/locale';
import { whenInWords } from '../page/when';
import { formatSeats } from './registration/registration-labels';

/** One session in a list: group, when, where, and whether it is cancelled or moved. A remark may stand inside. */
@Component({
  selector: 'p-session-line',
  imports: [RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <a [routerLink]="link()">
      <strong>{{ session().groupName }}</strong>
      <span [class.struck]="cancelled()">{{ when() }} · {{ place() }}</span>
      @if (cancelled()) {
        <span class="mark cancelled" i18n="@@today.cancelled">Annulée</span>
      } @else if (session().undecided) {
        <span class="mark moved" i18n="@@sessions.undecidedMark">À décider</span>
      } @else if (uncertain()) {
        <span class="mark moved" i18n="@@sessions.uncertainMark">À confirmer</span>
      } @else if (moved()) {
        <span class="mark moved" i18n="@@today.moved">Déplacée</span>
      }
      @if (seats(); as line) {
        <span>{{ line }}</span>
      }
      <ng-content />
    </a>
  `,
  styles: `
    a {
      display: grid;
      align-content: center;
      justify-items: start;
      min-height: var(--p-target);
      padding-block: var(--p-space-1);
      color: inherit;
      text-decoration: none;
    }
    a:hover strong {
      text-decoration: underline;
    }
    span {
      color: var(--mat-sys-on-surface-variant);
    }
    .struck {
      text-decoration: line-through;
    }
    .mark {
      padding: 0 var(--p-space-2);
      border-radius: var(--p-radius-full);
      font-size: 0.875rem;
      font-weight: 600;
    }
    .cancelled {
      color: var(--mat-sys-on-error-container);
      background: var(--mat-sys-error-container);
    }
    .moved {
      color: var(--p-on-notice);
      background: var(--p-notice);
    }
  `,
})
export class SessionLine {
  readonly session = input.required<SessionView>();
  readonly link = input.required<readonly unknown[]>();

  private readonly locale = injectLocale();
  protected readonly when = computed(() => whenInWords(this.session(), this.locale));
  protected readonly place = computed(() => this.session().venueName ?? this.session().communeName);
  protected readonly cancelled = computed(() => this.session().cancelledAt !== null);
  protected readonly seats = computed(() => formatSeats(this.session()));
  protected readonly uncertain = computed(() => isUncertain(this.session()));
  protected readonly moved = computed(() => isMoved(this.session()));
}
