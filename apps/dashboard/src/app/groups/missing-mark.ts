import {
  booleanAttribute,
  ChangeDetectionStrategy,
  Component,
  computed,
  input,
} from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import type { SessionView } from '@presence/contract';
import { missingOn } from './facilitation-labels';

/** Says that somebody is missing on a session, nobody at all the louder; nothing where all places are taken. */
@Component({
  selector: 'p-missing-mark',
  imports: [MatIcon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (missing(); as who) {
      <span [class.nobody]="who.nobody">
        <mat-icon [svgIcon]="who.nobody ? 'error' : 'warning'" />{{
          short() ? who.short : who.text
        }}
      </span>
    }
  `,
  styles: `
    :host {
      display: contents;
    }
    span {
      display: inline-flex;
      align-items: center;
      gap: var(--p-space-1);
      justify-self: start;
      padding: 1px var(--p-space-2);
      border-radius: var(--p-radius-s);
      color: var(--p-on-notice);
      background: var(--p-notice);
      font-size: 0.875rem;
      font-weight: 600;
      line-height: 1.35;
    }
    .nobody {
      color: var(--mat-sys-on-error-container);
      background: var(--mat-sys-error-container);
    }
    mat-icon {
      flex: none;
      width: 18px;
      height: 18px;
    }
  `,
})
export class MissingMark {
  readonly session = input.required<SessionView>();
  /** In as few words as fit a day of the calendar. */
  readonly short = input(false, { transform: booleanAttribute });

  protected readonly missing = computed(() => missingOn(this.session()));
}
